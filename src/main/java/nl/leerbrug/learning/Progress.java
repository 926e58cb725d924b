package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;

import java.util.List;
import java.util.Optional;

/** How far the person who asks is; nobody's progress but one's own. */
public interface Progress {

    /** Every curriculum this person follows and may still read, the last one started first. */
    List<CurriculumProgress> mine();

    Optional<CurriculumProgress> mine(CurriculumId curriculum);
}
