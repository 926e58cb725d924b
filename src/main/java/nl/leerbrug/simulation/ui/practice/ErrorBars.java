package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.PastConversation;

import java.util.List;

/** Bars of the share of lines that made it harder, one for each conversation; the table below says the same. */
class ErrorBars extends Div {

    private static final int HUNDRED = 100;

    /** Never so fine that a single line looks like a mountain. */
    private static final int LEAST = 20;

    ErrorBars(List<PastConversation> conversations) {
        var most = Math.max(
                LEAST, conversations.stream().mapToInt(ErrorBars::share).max().orElse(0));
        addClassName("lb-error-bars");
        getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i < conversations.size(); i++) {
            var share = share(conversations.get(i));
            var bar = new Div(new Span(getTranslation("simulation.SkillsCard.percent", share)));
            bar.setHeight(share * HUNDRED / most + "%");
            add(new Div(new Div(bar), new Span(String.valueOf(i + 1))));
        }
    }

    /** In whole percents of the lines. */
    static int share(PastConversation one) {
        return one.lines() == 0 ? 0 : one.poor() * HUNDRED / one.lines();
    }
}
