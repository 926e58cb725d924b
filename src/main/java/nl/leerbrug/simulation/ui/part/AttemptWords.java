package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.Score;

import java.util.Locale;
import java.util.Optional;

/** An attempt in one line. */
public final class AttemptWords {

    private AttemptWords() {}

    /** When it was, and how it went. */
    public static String of(Component where, AttemptSummary attempt) {
        var language = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.of("nl"));
        var day = Words.day(attempt.startedAt(), language);
        var words = where.getTranslation("simulation.AttemptWords." + key(attempt), day, attempt.moves());
        return attempt.score().map(score -> words + ", " + of(where, score)).orElse(words);
    }

    public static String of(Component where, Score score) {
        return where.getTranslation("simulation.AttemptWords.score", score.met(), score.of());
    }

    private static String key(AttemptSummary attempt) {
        if (attempt.usedUp()) {
            return "usedUp";
        }
        return attempt.ending()
                .map(ending -> attempt.passed() ? "passed" : ending.name())
                .orElse("running");
    }
}
