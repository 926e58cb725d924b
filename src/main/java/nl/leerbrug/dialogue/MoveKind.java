package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.PlanEdit;

/** The moves that the method has a rule for; saying a line has the rules of its codes. */
public enum MoveKind {
    SILENCE,
    TOPIC,
    PHASE,
    BRIDGE,
    PLACE,
    RECORD,
    SUMMARISE,
    BREAK,
    PLAN,
    AGREE,
    CLOSE;

    /** @throws IllegalArgumentException for a line */
    public static MoveKind of(Move move) {
        return switch (move) {
            case Move.Say _ -> throw new IllegalArgumentException("a line has codes, no rule");
            case Move.KeepSilent _ -> SILENCE;
            case Move.OpenTopic _ -> TOPIC;
            case Move.MoveOn _ -> PHASE;
            case Move.ShowBridge _ -> BRIDGE;
            case Move.AskPlacement _ -> PLACE;
            case Move.RecordLevel _ -> RECORD;
            case Move.Summarise _ -> SUMMARISE;
            case Move.TakeBreak _ -> BREAK;
            case Move.EditPlan(var edit) -> edit instanceof PlanEdit.Agree ? AGREE : PLAN;
            case Move.Close _ -> CLOSE;
        };
    }
}
