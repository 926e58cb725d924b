package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview;
import nl.leerbrug.simulation.ui.part.TextTable;

import java.util.Optional;

/** One's skills over all conversations, the one on which one gains most first. */
class SkillsCard extends Div {

    private static final int HUNDRED = 100;

    /** From this many conversations on it is no chance any more. */
    private static final int FEW = 3;

    SkillsCard(PracticeOverview overview, Optional<PracticeAdvice> advice) {
        var title = getTranslation("simulation.SkillsCard.title");
        var card = new Card(title);
        if (overview.skills().isEmpty()) {
            card.with(new Paragraph(getTranslation("simulation.SkillsCard.none")));
        } else {
            card.with(new Paragraph(overview.weakest()
                    .map(skill -> getTranslation(
                            "simulation.SkillsCard.weakest", skill.label(), skill.good(), skill.chances()))
                    .orElseGet(() -> getTranslation("simulation.SkillsCard.allGood"))));
            if (overview.conversations().size() < FEW) {
                card.with(new Paragraph(getTranslation("simulation.SkillsCard.few")));
            }
            // Not for every skill there is a short run; then one plans for the next weakest.
            overview.weakest()
                    .filter(weakest -> advice.filter(one -> !one.skill().equals(weakest.label()))
                            .isPresent())
                    .ifPresent(weakest ->
                            card.with(new Paragraph(getTranslation("simulation.SkillsCard.noRuns", weakest.label()))));
            card.with(table(title, overview));
        }
        add(card);
    }

    private TextTable table(String title, PracticeOverview overview) {
        var table = new TextTable(title);
        table.head(
                getTranslation("simulation.SkillsCard.skill"),
                getTranslation("simulation.SkillsCard.good"),
                getTranslation("simulation.SkillsCard.share"));
        overview.skills()
                .forEach(skill -> table.row(
                        skill.label(),
                        getTranslation("simulation.SkillsCard.of", skill.good(), skill.chances()),
                        getTranslation("simulation.SkillsCard.percent", skill.good() * HUNDRED / skill.chances())));
        return table;
    }
}
