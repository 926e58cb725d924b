package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.simulation.ClientCase;

import java.util.List;
import java.util.function.Consumer;

/** With whom one talks: a choice when there are more, and of the one chosen what one knows beforehand. */
class ClientChoice extends Div {

    private final Div known = new Div();
    private ClientCase chosen;
    private Consumer<ClientCase> listener = client -> {};

    /** @param clients at least one */
    ClientChoice(List<ClientCase> clients, ClientFaces faces) {
        this.chosen = clients.getFirst();
        addClassName("lb-client-choice");
        known.addClassName("lb-client-known");
        known.getElement().setAttribute("aria-live", "polite");
        add(clients.size() == 1 ? faces.face(chosen) : group(clients, faces), known);
        show();
    }

    ClientCase chosen() {
        return chosen;
    }

    /** Also told at once who is chosen to begin with. */
    void onChoice(Consumer<ClientCase> told) {
        listener = told;
        told.accept(chosen);
    }

    private Component group(List<ClientCase> clients, ClientFaces faces) {
        var group = new RadioButtonGroup<ClientCase>(getTranslation("learning.PracticePanel.with"));
        group.addClassName("lb-options");
        group.setItems(clients);
        group.setRenderer(new ComponentRenderer<>(faces::face));
        group.setValue(chosen);
        group.addValueChangeListener(
                event -> event.getSource().getOptionalValue().ifPresent(client -> {
                    chosen = client;
                    show();
                    listener.accept(client);
                }));
        return group;
    }

    private void show() {
        known.removeAll();
        known.add(new Paragraph(chosen.setting()), new RenderedTextView(chosen.intake()));
        chosen.contentNotice().ifPresent(notice -> known.add(Notices.standing(Notices.Tone.INFO, notice)));
    }
}
