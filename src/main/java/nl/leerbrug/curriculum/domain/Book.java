package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shell.Paper;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of a training in reading order: per module first what the trainer does, then what trainees read. The final
 * test is left out: a printed copy gets lost.
 */
class Book {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(Book.class);

    private final Paper paper;
    private final BookPages pages;
    private final Set<ItemId> inside = new LinkedHashSet<>();

    /** A page of the book. */
    private record Entry(ItemId id, String title, String kind, Element content) {}

    Book(Curriculum curriculum, Curricula curricula) {
        this.paper = new Paper(curriculum.title(), MESSAGES.text("book.contents"));
        this.pages = new BookPages(curricula);
        paper.cover().appendElement("p").text(curriculum.summary());
        paper.cover().appendElement("p").text(MESSAGES.text("book.for-trainers"));
        curriculum.modules().forEach(this::module);
        BookPages.leadLinks(paper.body(), inside);
    }

    Paper paper() {
        return paper;
    }

    private void module(CourseModule module) {
        var part = paper.part("module-" + module.id(), module.code() + " · " + module.title());
        part.element().appendElement("p").text(module.summary());
        goals(module, part.element());
        entries(module).forEach(entry -> {
            inside.add(entry.id());
            var at = BookPages.anchorOf(entry.id());
            var section = part.entry(at, entry.title());
            section.appendElement("p").addClass("kind").text(entry.kind());
            BookPages.ownIds(entry.content(), at);
            entry.content().childNodesCopy().forEach(section::appendChild);
        });
    }

    private static void goals(CourseModule module, Element part) {
        if (module.goals().isEmpty()) {
            return;
        }
        part.appendElement("p").text(MESSAGES.text("book.goals"));
        var list = part.appendElement("ul");
        module.goals().forEach(goal -> list.appendElement("li").text(goal.text()));
    }

    private List<Entry> entries(CourseModule module) {
        var entries = new ArrayList<Entry>();
        module.trainerPages()
                .forEach(page -> pages.trainerPage(page)
                        .map(found -> new Entry(
                                page,
                                found.title(),
                                MESSAGES.text("book.form." + found.form()),
                                found.form() == TrainerPage.Form.SLIDES
                                        ? pages.slides(found)
                                        : pages.text(found.text())))
                        .ifPresent(entries::add));
        module.items().forEach(item -> entry(item).ifPresent(entries::add));
        return entries;
    }

    private Optional<Entry> entry(ItemOutline item) {
        return item.kind() == ItemKind.TEST
                ? Optional.empty()
                : pages.item(item.id())
                        .map(content -> new Entry(
                                item.id(),
                                item.title(),
                                MESSAGES.text("book.kind", MESSAGES.text("book.kind." + item.kind()), item.minutes()),
                                content));
    }
}
