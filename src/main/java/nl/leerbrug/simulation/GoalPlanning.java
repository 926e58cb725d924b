package nl.leerbrug.simulation;

import nl.leerbrug.goalplan.CasePlan;
import nl.leerbrug.goalplan.PlanRules;
import nl.leerbrug.goalplan.PlanTexts;

/** What goal action plans with a client are made of, judged and played by, and told in: one version of the content. */
public record GoalPlanning(CasePlan plan, PlanRules rules, PlanTexts texts) {}
