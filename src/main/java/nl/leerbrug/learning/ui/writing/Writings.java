package nl.leerbrug.learning.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.curriculum.ReflectionPrompt;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shell.RenderedTextView;

/** Makes the fields in which a person writes. */
@SpringComponent
public class Writings {

    private final WritingService service;
    private final CurrentPerson currentPerson;

    public Writings(WritingService service, CurrentPerson currentPerson) {
        this.service = service;
        this.currentPerson = currentPerson;
    }

    /** @param whoReads said above the field, before one types */
    public WritingField field(ItemPage page, TextPlace place, String label, String whoReads) {
        return new WritingField(currentPerson.requireId(), page.text(place), label, whoReads, service);
    }

    /** A prompt within a lesson. */
    public Div prompt(ItemPage page, ReflectionPrompt prompt) {
        var box = new Div();
        box.addClassName("lb-prompt");
        box.setId("reflection-" + prompt.id());
        var place = TextPlace.reflection(page.item().id(), prompt.id());
        var field = field(
                page,
                place,
                box.getTranslation("learning.Writings.answer"),
                box.getTranslation("learning.Sharing." + prompt.sharing().name()));
        box.add(new RenderedTextView(prompt.prompt()).compact(), field);
        if (prompt.sharing() == Sharing.HANDED_IN && !page.reading()) {
            box.add(new HandInBar(
                    page.text(place),
                    () -> service.handInPrompt(place),
                    () -> service.takeBackPrompt(place),
                    field::show));
        }
        return box;
    }
}
