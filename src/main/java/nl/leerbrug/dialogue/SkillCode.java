package nl.leerbrug.dialogue;

/**
 * What a learner's words are, in the behaviour codes of MITI 4.2.1 (Moyers, Manuel and Ernst, 2015). MITI 4 does not tell
 * open from closed questions; we do, since only an open one invites.
 */
public enum SkillCode {
    OPEN_QUESTION("Q-open", Counting.QUESTION),
    CLOSED_QUESTION("Q-closed", Counting.QUESTION),
    SIMPLE_REFLECTION("SR", Counting.SIMPLE_REFLECTION),
    COMPLEX_REFLECTION("CR", Counting.COMPLEX_REFLECTION),
    AFFIRM("AF", Counting.ADHERENT),
    SEEK_COLLABORATION("Seek", Counting.ADHERENT),
    EMPHASIZE_AUTONOMY("Emphasize", Counting.ADHERENT),
    GIVE_INFORMATION("GI", Counting.NEUTRAL),
    PERSUADE_WITH_PERMISSION("Persuade-permission", Counting.NEUTRAL),
    PERSUADE("Persuade", Counting.NON_ADHERENT),
    CONFRONT("Confront", Counting.NON_ADHERENT),
    /** Greeting or small talk: MITI does not count it. */
    NOT_CODED("none", Counting.NOT_CODED);

    private final String notation;
    private final Counting counting;

    SkillCode(String notation, Counting counting) {
        this.notation = notation;
        this.counting = counting;
    }

    /** How authors write it, and how it is stored. */
    public String notation() {
        return notation;
    }

    public Counting counting() {
        return counting;
    }

    /** @throws IllegalArgumentException for a notation that does not exist */
    public static SkillCode ofNotation(String notation) {
        for (var code : values()) {
            if (code.notation.equals(notation)) {
                return code;
            }
        }
        throw new IllegalArgumentException("no skill code '" + notation + "'");
    }

    public boolean isReflection() {
        return counting == Counting.SIMPLE_REFLECTION || counting == Counting.COMPLEX_REFLECTION;
    }

    public boolean isQuestion() {
        return counting == Counting.QUESTION;
    }

    /** Whether it gives room to tell: after it a hidden fact may come out. */
    public boolean invites() {
        return this == OPEN_QUESTION || isReflection();
    }

    /** What a code counts as in the summary measures of MITI 4.2.1. */
    public enum Counting {
        QUESTION,
        SIMPLE_REFLECTION,
        COMPLEX_REFLECTION,
        ADHERENT,
        NON_ADHERENT,
        NEUTRAL,
        NOT_CODED
    }
}
