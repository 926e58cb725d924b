package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Paths of this module's screens, built from ids. */
public final class SimulationRoutes {

    public static final String CLIENTS = "oefenen";
    public static final String CLIENT = CLIENTS + "/client";
    public static final String CONVERSATION = CLIENTS + "/gesprek";
    public static final String DEBRIEF = CLIENTS + "/nabespreking";
    public static final String COMPARISON = CLIENTS + "/vergelijken";
    public static final String REPORT = "verslag";
    public static final String CALENDAR = CLIENTS + "/agenda.ics";
    public static final String PAPER = CLIENTS + "/nabespreking-pdf";
    public static final String GOAL_PLAN = "plan";
    public static final String GOAL_PLAN_PAPER = CLIENTS + "/plan-pdf";
    public static final String PICTURES = "plaatjes";
    public static final String WORDS = "woorden";
    public static final String AS_AGREED = "afspraak";
    public static final String EXAMPLE = CLIENTS + "/voorbeeld";
    public static final String SIX_WEEKS = CLIENTS + "/zes-weken";
    public static final String PLAN = "oefenplan";

    private SimulationRoutes() {}

    /** All clients. */
    public static String clients() {
        return CLIENTS;
    }

    /** One client: the intake, what one can do, one's own attempts. */
    public static String client(CaseId client) {
        return CLIENT + "/" + client;
    }

    /** One's own Oefenplan: what to practise next, and how it goes. */
    public static String plan() {
        return PLAN;
    }

    public static String conversation(AttemptId attempt) {
        return CONVERSATION + "/" + attempt;
    }

    /** The plan of a goal conversation, as the client gets it. */
    public static String goalPlan(AttemptId attempt) {
        return conversation(attempt) + "/" + GOAL_PLAN;
    }

    /** @param pictures with a pictogram for each part, or in words alone */
    public static String goalPlan(AttemptId attempt, boolean pictures) {
        return goalPlan(attempt) + "/" + form(pictures);
    }

    /** The plan as it was agreed in the conversation, where it was adjusted since. */
    public static String goalPlanAsAgreed(AttemptId attempt, boolean pictures) {
        return goalPlan(attempt, pictures) + "/" + AS_AGREED;
    }

    /** {@link #goalPlan} as a PDF. */
    public static String goalPlanPaper(AttemptId attempt, boolean pictures) {
        return GOAL_PLAN_PAPER + "/" + attempt + "/" + form(pictures);
    }

    /** {@link #goalPlanAsAgreed} as a PDF. */
    public static String goalPlanPaperAsAgreed(AttemptId attempt, boolean pictures) {
        return goalPlanPaper(attempt, pictures) + "/" + AS_AGREED;
    }

    private static String form(boolean pictures) {
        return pictures ? PICTURES : WORDS;
    }

    public static String debrief(AttemptId attempt) {
        return DEBRIEF + "/" + attempt;
    }

    /** The debrief after one's own look back. */
    public static String report(AttemptId attempt) {
        return debrief(attempt) + "/" + REPORT;
    }

    /** What became of the plan of a goal conversation. */
    public static String sixWeeks(AttemptId attempt) {
        return SIX_WEEKS + "/" + attempt;
    }

    /** Two conversations that began as one. */
    public static String comparison(AttemptId first, AttemptId other) {
        return COMPARISON + "/" + first + "/" + other;
    }

    /** One's planned practice as a calendar file in this language. */
    public static String calendar(Locale language) {
        return CALENDAR + "?taal=" + language.getLanguage();
    }

    /** The kind of conversation that this part of an address names. */
    public static Optional<ConversationKind> kindOf(String slug) {
        return Arrays.stream(ConversationKind.values())
                .filter(kind -> slug(kind).equals(slug))
                .findFirst();
    }

    private static String slug(ConversationKind kind) {
        return switch (kind) {
            case BRIDGE -> "bruggesprek";
            case GOAL -> "doelgesprek";
            case CONTACT -> "contactgesprek";
        };
    }

    /** A debrief as a PDF. */
    public static String paper(AttemptId attempt) {
        return PAPER + "/" + attempt;
    }

    /** The expert's conversation of this kind, step by step. */
    public static String example(CaseId client, ConversationKind kind) {
        return EXAMPLE + "/" + client + "/" + slug(kind);
    }
}
