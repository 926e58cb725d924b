package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.ui.part.ItemFrame;
import nl.leerbrug.learning.ui.writing.Writings;
import nl.leerbrug.shell.RenderedTextView;

/**
 * A lesson: its text with the places to write, and beside it what is in it and one's notes. The browser tells which
 * paragraph is being read and that the end was reached; {@code learning.ts} does so sparingly.
 */
@JsModule("./learning.ts")
class LessonPanel extends Div {

    /** Who reads again what is done begins at the beginning. */
    private static final int NOWHERE = -1;

    private final ItemPage page;
    private final ItemService items;
    private final CompletionBar completion;
    private final ItemFrame frame;

    LessonPanel(
            Lesson lesson,
            ItemPage page,
            ItemService items,
            Writings writings,
            CompletionBar completion,
            ItemFrame frame) {
        this.page = page;
        this.items = items;
        this.completion = completion;
        this.frame = frame;
        addClassName("lb-lesson");
        var text = new Article();
        text.addClassName("lb-lesson-text");
        text.add(resumed());
        for (var part : lesson.parts()) {
            text.add(
                    switch (part) {
                        case Lesson.TextPart(var shown) -> new RenderedTextView(shown);
                        case Lesson.ReflectionPart(var prompt) -> writings.prompt(page, prompt);
                    });
        }
        var end = new Div();
        end.addClassName("lb-lesson-end");
        text.add(end, completion);
        if (!lesson.sources().isEmpty()) {
            text.add(sources(lesson));
        }
        add(text, beside(page, writings));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "window.leerbrugLearning.read(this, $0, $1)",
                        page.state().settled() ? NOWHERE : page.paragraph().orElse(NOWHERE),
                        !page.reading());
    }

    /** From the browser: it may be wrong or late, which does no harm. */
    @ClientCallable
    private void place(int paragraph, int paragraphs) {
        if (!page.reading()) {
            items.keepPlace(page.curriculum(), page.item().id(), paragraph, paragraphs);
            frame.minutesLeft(page.minutesLeftAt(paragraph, paragraphs));
        }
    }

    @ClientCallable
    private void reachedEnd() {
        completion.reachedEnd();
    }

    /** Shown by the browser when it has brought the reader back. */
    private Component resumed() {
        var notice = new Paragraph(
                getTranslation("learning.LessonPanel.resumed", page.paragraph().orElse(0) + 1));
        notice.addClassName("lb-resumed");
        notice.getElement().setAttribute("hidden", true);
        return notice;
    }

    private Section sources(Lesson lesson) {
        var list = new OrderedList();
        lesson.sources().forEach(source -> {
            var entry = new ListItem();
            entry.getElement().setProperty("innerHTML", source.html());
            list.add(entry);
        });
        var section = new Section(new H2(getTranslation("learning.LessonPanel.sources")), list);
        section.addClassName("lb-sources");
        return section;
    }

    private Aside beside(ItemPage page, Writings writings) {
        var contents = new Nav(new H2(getTranslation("learning.LessonPanel.contents")));
        contents.addClassName("lb-contents");
        contents.getElement().setAttribute("aria-label", getTranslation("learning.LessonPanel.contents"));
        contents.getElement().setAttribute("hidden", true);
        var notes = new Section(writings.field(
                page,
                TextPlace.note(page.item().id()),
                getTranslation("learning.LessonPanel.notes"),
                getTranslation("learning.LessonPanel.notesPrivate")));
        notes.addClassName("lb-notes");
        notes.setId("notes");
        var aside = new Aside(contents, notes);
        aside.addClassName("lb-lesson-aside");
        return aside;
    }
}
