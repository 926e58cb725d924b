package nl.leerbrug.simulation.ui.plan;

/** What the plan is on the table for. */
public enum SheetUse {
    /** Beside a conversation: the client is asked for a number and whether he agrees. */
    CONVERSATION,
    /** Six weeks later: what was agreed is adjusted. */
    ADJUSTING
}
