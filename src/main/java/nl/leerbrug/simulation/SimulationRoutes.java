package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;

/** Paths of this module's screens, built from ids. */
public final class SimulationRoutes {

    public static final String CLIENTS = "oefenen";
    public static final String CLIENT = CLIENTS + "/client";
    public static final String CONVERSATION = CLIENTS + "/gesprek";
    public static final String DEBRIEF = CLIENTS + "/nabespreking";
    public static final String EXAMPLE = CLIENTS + "/voorbeeld";

    private SimulationRoutes() {}

    /** All clients. */
    public static String clients() {
        return CLIENTS;
    }

    /** One client: the intake, what one can do, one's own attempts. */
    public static String client(CaseId client) {
        return CLIENT + "/" + client;
    }

    public static String conversation(AttemptId attempt) {
        return CONVERSATION + "/" + attempt;
    }

    public static String debrief(AttemptId attempt) {
        return DEBRIEF + "/" + attempt;
    }

    /** The expert's conversation, step by step. */
    public static String example(CaseId client) {
        return EXAMPLE + "/" + client;
    }
}
