package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.Locale;
import java.util.Optional;

/** An attempt in one line. */
final class AttemptWords {

    private AttemptWords() {}

    static String of(Component where, AttemptSummary attempt) {
        var language = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.of("nl"));
        var day = Words.day(attempt.startedAt(), language);
        var key = attempt.ending()
                .map(ending -> attempt.passed() ? "passed" : ending.name())
                .orElse("running");
        return where.getTranslation("simulation.AttemptWords." + key, day, attempt.moves());
    }
}
