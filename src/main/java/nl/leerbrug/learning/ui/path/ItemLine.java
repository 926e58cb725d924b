package nl.leerbrug.learning.ui.path;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.ItemWords;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.PathItem;
import nl.leerbrug.learning.ui.part.Words;
import nl.leerbrug.shell.Links;

import java.util.ArrayList;

/** An item on the path: its state in words and form, what it is, and how long it takes. */
class ItemLine extends ListItem {

    ItemLine(CurriculumId curriculum, PathItem entry) {
        addClassName("lb-item");
        getElement().setAttribute("data-state", name(entry.state()));
        var item = entry.item();
        var facts = new ArrayList<String>();
        facts.add(ItemWords.kind(this, item.kind()));
        facts.add(Durations.text(this, item.minutes()));
        if (item.optional()) {
            facts.add(getTranslation("learning.ItemLine.optional"));
        }
        var about = new Span(String.join(" · ", facts));
        about.addClassName("lb-muted");
        var words = new Div(title(curriculum, entry), about);
        words.addClassName("lb-item-words");
        var state = stateText(entry);
        var said = new Span(state);
        said.addClassName("lb-item-state");
        said.setVisible(!state.isEmpty());
        var mark = new Span();
        mark.addClassName("lb-item-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, words, said);
    }

    private static Component title(CurriculumId curriculum, PathItem entry) {
        var item = entry.item();
        if (entry.state().enterable()) {
            return Links.to(LearningRoutes.item(curriculum, item.id()), item.title());
        }
        return new Span(item.title());
    }

    private String stateText(PathItem entry) {
        return switch (entry.state()) {
            case ItemState.Locked(var missing) -> Words.locked(this, missing);
            case ItemState.Open _ -> "";
            case ItemState.InProgress() ->
                entry.minutesLeft() < entry.item().minutes()
                        ? getTranslation("learning.ItemState.inProgressLeft", Durations.text(this, entry.minutesLeft()))
                        : getTranslation("learning.ItemState.inProgress");
            case ItemState.Done _ -> getTranslation("learning.ItemState.done");
            case ItemState.Exempt(var reason) -> getTranslation("learning.ItemState.exempt", reason);
            case ItemState.Draft() -> getTranslation("learning.ItemState.draft");
        };
    }

    private static String name(ItemState state) {
        return switch (state) {
            case ItemState.Locked _ -> "locked";
            case ItemState.Open _ -> "open";
            case ItemState.InProgress _ -> "in-progress";
            case ItemState.Done _ -> "done";
            case ItemState.Exempt _ -> "exempt";
            case ItemState.Draft _ -> "draft";
        };
    }
}
