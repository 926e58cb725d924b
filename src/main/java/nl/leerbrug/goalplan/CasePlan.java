package nl.leerbrug.goalplan;

import java.util.List;

/**
 * What an author wrote about plans with one client.
 *
 * @param examples plans that are tests: one of each role
 */
public record CasePlan(PlanCatalogue catalogue, List<PlanExample> examples) {

    public CasePlan {
        examples = List.copyOf(examples);
    }

    /** What an author should mend. */
    public List<PlanFinding> inspect(PlanRules rules) {
        return new PlanInspection(this, rules).findings();
    }
}
