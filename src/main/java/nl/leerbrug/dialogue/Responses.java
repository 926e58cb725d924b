package nl.leerbrug.dialogue;

import java.util.List;

/** What a client answers to lines without a reply of their own. Each once, the last of a list again and again. */
public record Responses(List<Reply> good, List<Reply> fair, List<Reply> poor) {

    public static final Responses NONE = new Responses(List.of(), List.of(), List.of());

    public Responses {
        good = List.copyOf(good);
        fair = List.copyOf(fair);
        poor = List.copyOf(poor);
    }

    public List<Reply> to(Quality quality) {
        return switch (quality) {
            case GOOD -> good;
            case FAIR -> fair;
            case POOR -> poor;
        };
    }
}
