package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.simulation.MoveId;

import java.util.function.Consumer;

/**
 * A button that makes a move. The browser makes the move's id: the same for every click until the server has answered, so
 * that a double click or a message that is sent again is one move.
 */
public class MoveButton extends NativeButton {

    private static final String ID = "window.leerbrugTalk.moveId(element)";

    public MoveButton(Consumer<MoveId> action, Component... content) {
        add(content);
        getElement()
                .addEventListener(
                        "click",
                        event -> action.accept(
                                MoveId.parse(event.getEventData().path(ID).asString(""))
                                        .orElseGet(MoveId::random)))
                .addEventData(ID);
    }

    public MoveButton(String text, Consumer<MoveId> action) {
        this(action);
        setText(text);
        addClassName("lb-move");
    }
}
