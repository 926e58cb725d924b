package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.PastConversation;
import nl.leerbrug.simulation.ui.part.TextTable;
import nl.leerbrug.simulation.ui.part.Words;

/** How errors change from one conversation to the next: drawn, as a table, and by what came back. */
class ErrorsCard extends Div {

    private static final int MOST_HABITS = 6;

    ErrorsCard(PracticeOverview overview) {
        var title = getTranslation("simulation.ErrorsCard.title");
        var card = new Card(title);
        if (overview.conversations().size() < 2) {
            card.with(new Paragraph(getTranslation("simulation.ErrorsCard.few")));
        } else {
            card.with(
                    new Paragraph(getTranslation("simulation.ErrorsCard.text")),
                    new ErrorBars(overview.conversations()),
                    new NativeDetails(getTranslation("simulation.CurvesCard.table"), table(title, overview)));
            habits(card, overview);
        }
        add(card);
    }

    private TextTable table(String title, PracticeOverview overview) {
        var table = new TextTable(title);
        table.head(
                getTranslation("simulation.ErrorsCard.conversation"),
                getTranslation("simulation.ErrorsCard.lines"),
                getTranslation("simulation.ErrorsCard.poor"),
                getTranslation("simulation.ErrorsCard.share"));
        overview.conversations()
                .forEach(one -> table.row(
                        name(one),
                        String.valueOf(one.lines()),
                        String.valueOf(one.poor()),
                        getTranslation("simulation.SkillsCard.percent", ErrorBars.share(one))));
        return table;
    }

    private String name(PastConversation one) {
        return getTranslation(
                "simulation.ErrorsCard.name",
                Words.date(one.startedAt(), getLocale()),
                one.client(),
                one.shortRun() ? getTranslation("simulation.OwnAttempts.shortRun") : Words.kind(this, one.kind()));
    }

    private void habits(Card card, PracticeOverview overview) {
        if (overview.habits().isEmpty()) {
            return;
        }
        var later = overview.conversations().size() - overview.earlier();
        var table = new TextTable(getTranslation("simulation.ErrorsCard.habits"));
        table.head(
                getTranslation("simulation.ErrorsCard.habit"),
                getTranslation("simulation.ErrorsCard.earlier", overview.earlier()),
                getTranslation("simulation.ErrorsCard.later", later));
        overview.habits().stream()
                .limit(MOST_HABITS)
                .forEach(habit -> table.row(
                        habit.label(),
                        getTranslation("simulation.ErrorsCard.times", habit.earlier()),
                        getTranslation("simulation.ErrorsCard.times", habit.later())));
        card.with(new H3(getTranslation("simulation.ErrorsCard.habits")), table);
    }
}
