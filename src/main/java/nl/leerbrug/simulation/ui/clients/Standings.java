package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.html.DescriptionList;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.Standing;
import nl.leerbrug.simulation.ui.part.AttemptWords;

import java.util.List;

/** One's own last and best conversation with a client, for each mode in which there was one. */
class Standings extends DescriptionList {

    Standings(List<AttemptSummary> mine) {
        addClassName("lb-standings");
        for (var mode : Mode.values()) {
            show(mode, Standing.of(mine, mode));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void show(Mode mode, Standing standing) {
        standing.last().ifPresent(last -> {
            add(new Term(getTranslation("simulation.Mode." + mode.name())));
            add(new Description(getTranslation("simulation.Standings.last", AttemptWords.of(this, last))));
            standing.best()
                    .flatMap(AttemptSummary::score)
                    .ifPresent(score -> add(new Description(
                            getTranslation("simulation.Standings.best", AttemptWords.of(this, score)))));
        });
    }
}
