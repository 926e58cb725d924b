package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.ui.part.MoveButton;

import java.util.SequencedMap;

/** Asks where a move should go: one button for each place. */
class PickDialog extends Dialog {

    PickDialog(String title, SequencedMap<Move, String> places, String turn, MoveMaker maker) {
        super(title);
        addClassName("lb-pick");
        var list = new UnorderedList();
        // The dialog stands outside the conversation; the browser's ids are made per turn.
        list.getElement().setAttribute("data-turn", turn);
        places.forEach((move, name) -> list.add(new ListItem(new MoveButton(name, id -> {
            close();
            maker.make(id, move);
        }))));
        add(list);
        getFooter().add(new Button(getTranslation("simulation.PickDialog.leave"), event -> close()));
    }
}
