package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.learning.Durations;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.ItemWords;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;

/** Above an item: where it belongs, what it is, how long it still takes. */
class ItemTop extends Div {

    private final Div facts = new Div();
    private final Span minutesLeft = new Span();

    ItemTop(ItemPage page) {
        addClassName("lb-item-top");
        facts.addClassName("lb-item-facts");
        minutesLeft.setId("minutes-left");
        var trail = new Div(
                Links.to(LearningRoutes.path(page.curriculum()), page.curriculumTitle()),
                new Span(page.moduleCode() + " " + page.moduleTitle()));
        trail.addClassName("lb-trail");
        add(new PageHeader(page.item().title()).setEyebrow(trail), facts);
        show(page);
    }

    final void show(ItemPage page) {
        facts.removeAll();
        facts.add(new Span(getTranslation(
                "learning.ItemTop.place", ItemWords.kind(this, page.item().kind()), page.position(), page.count())));
        if (!page.state().settled()) {
            showMinutesLeft(page.minutesLeft());
            facts.add(minutesLeft);
        }
        state(page);
    }

    final void showMinutesLeft(int minutes) {
        minutesLeft.setText(getTranslation("learning.ItemTop.minutesLeft", Durations.text(this, minutes)));
    }

    private void state(ItemPage page) {
        switch (page.state()) {
            case ItemState.Done _ -> facts.add(new Tag(Notices.Tone.DONE, getTranslation("learning.ItemState.done")));
            case ItemState.Exempt(var reason) ->
                facts.add(new Tag(Notices.Tone.DONE, getTranslation("learning.ItemState.exempt", reason)));
            case ItemState.Draft _ ->
                facts.add(new Tag(Notices.Tone.ATTENTION, getTranslation("learning.ItemState.draft")));
            case ItemState.Open _, ItemState.InProgress _, ItemState.Locked _ -> {}
        }
        if (page.reading()) {
            facts.add(new Tag(getTranslation("learning.ItemTop.reading")));
        }
    }
}
