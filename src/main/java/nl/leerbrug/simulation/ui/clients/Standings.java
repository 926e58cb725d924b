package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.html.DescriptionList;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.Standing;
import nl.leerbrug.simulation.ui.part.AttemptWords;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.List;

/** One's own last and best conversation with a client, for each kind and mode in which there was one. */
class Standings extends DescriptionList {

    private final boolean severalKinds;

    Standings(ClientCase client, List<AttemptSummary> mine) {
        addClassName("lb-standings");
        severalKinds = client.conversations().size() > 1;
        for (var kind : ConversationKind.values()) {
            for (var mode : List.of(Mode.PRACTICE, Mode.TEST)) {
                show(kind, mode, Standing.of(mine, kind, mode));
            }
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void show(ConversationKind kind, Mode mode, Standing standing) {
        standing.last().ifPresent(last -> {
            add(new Term(name(kind, mode)));
            add(new Description(getTranslation("simulation.Standings.last", AttemptWords.of(this, last))));
            standing.best()
                    .flatMap(AttemptSummary::score)
                    .ifPresent(score -> add(new Description(
                            getTranslation("simulation.Standings.best", AttemptWords.of(this, score)))));
        });
    }

    /** With one kind of conversation there is nothing to tell apart. */
    private String name(ConversationKind kind, Mode mode) {
        var name = getTranslation("simulation.Mode." + mode.name());
        return severalKinds ? Words.kind(this, kind) + " · " + name : name;
    }
}
