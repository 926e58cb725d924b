package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.goalplan.PlanEdit;

/**
 * What was just taken out of the plan.
 *
 * @param part of the plan
 * @param text how it reads
 * @param back puts it back as it was
 */
record TakenOut(String part, String text, PlanEdit back) {}
