package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.html.Span;
import nl.leerbrug.learning.domain.quiz.Grade;

/** Right and wrong by sign, word and colour together, never by colour alone. */
final class Verdicts {

    private Verdicts() {}

    static Span right(String words) {
        return mark("✓", "lb-right", words);
    }

    static Span wrong(String words) {
        return mark("✕", "lb-wrong", words);
    }

    static String sign(Grade.Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "✓";
            case PARTLY, WRONG -> "✕";
            case NOT_COUNTED -> "•";
        };
    }

    static String style(Grade.Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "lb-right";
            case PARTLY -> "lb-partly";
            case WRONG -> "lb-wrong";
            case NOT_COUNTED -> "lb-open";
        };
    }

    static Span mark(String sign, String style, String words) {
        var icon = new Span(sign);
        icon.addClassName("lb-sign");
        icon.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(icon, new Span(words));
        mark.addClassNames("lb-mark", style);
        return mark;
    }
}
