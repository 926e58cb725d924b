package nl.leerbrug.simulation;

import nl.leerbrug.shared.PersonId;

import java.util.Set;

/** Who belongs to which cohort now. The module that has cohorts makes a bean of it; without one, nobody belongs to any. */
public interface CohortMembership {

    CohortMembership NOBODY = new CohortMembership() {

        @Override
        public boolean isTrainee(PersonId person, CohortRef cohort) {
            return false;
        }

        @Override
        public Set<CohortRef> findTaughtBy(PersonId trainer) {
            return Set.of();
        }
    };

    boolean isTrainee(PersonId person, CohortRef cohort);

    /** The cohorts that this person is a trainer of. */
    Set<CohortRef> findTaughtBy(PersonId trainer);
}
