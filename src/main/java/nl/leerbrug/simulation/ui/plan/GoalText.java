package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.SpeakerId;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.simulation.ui.part.Voices;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A goal in words; what the client said is marked, also for who can't see the mark. Of two, the name stands with it. */
final class GoalText extends Paragraph {

    GoalText() {
        addClassName("lb-goal-text");
    }

    GoalText(Voices voices, PlanCatalogue catalogue, List<Words> pieces) {
        this();
        show(voices, catalogue, pieces);
    }

    void show(Voices voices, PlanCatalogue catalogue, List<Words> pieces) {
        removeAll();
        for (var piece : pieces) {
            if (piece.whose() == Whose.CLIENT) {
                add(said(voices, speaker(catalogue, piece.fragment()), piece.text()), new Span(" "));
            } else {
                add(new Span(piece.text() + " "));
            }
        }
    }

    private Span said(Voices voices, @Nullable SpeakerId speaker, String text) {
        var name = voices.writer(speaker);
        var who = new Span(getTranslation("simulation.GoalText.said", name.orElseGet(voices::names)) + " ");
        who.addClassName("lb-visually-hidden");
        var said = new Span(who, new Span(text));
        said.addClassName("lb-words-client");
        name.ifPresent(shown -> {
            var label = new Span(shown);
            label.addClassName("lb-words-who");
            label.getElement().setAttribute("aria-hidden", "true");
            said.add(label);
        });
        return said;
    }

    private static @Nullable SpeakerId speaker(PlanCatalogue catalogue, @Nullable FragmentId id) {
        return id == null ? null : catalogue.fragment(id).map(Fragment::voice).orElse(null);
    }
}
