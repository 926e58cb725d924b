package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shell.AccessiblePdf.Bookmark;
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

    private final Curriculum curriculum;
    private final Element body = new Element("body");
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final BookPages pages;
    private final Set<ItemId> inside = new LinkedHashSet<>();

    /** A page of the book. */
    private record Entry(ItemId id, String title, String kind, Element content) {}

    Book(Curriculum curriculum, Curricula curricula) {
        this.curriculum = curriculum;
        this.pages = new BookPages(curricula);
        cover();
        var contents = body.appendElement("div").addClass("contents").attr("id", "inhoud");
        contents.appendElement("h2").text(MESSAGES.text("book.contents"));
        var list = contents.appendElement("ol");
        bookmarks.add(new Bookmark(MESSAGES.text("book.contents"), "inhoud", List.of()));
        curriculum.modules().forEach(module -> module(module, list));
        BookPages.leadLinks(body, inside);
    }

    String html() {
        return body.html();
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void cover() {
        body.appendElement("div").addClass("running-title").text(curriculum.title());
        var cover = body.appendElement("div").addClass("cover");
        cover.appendElement("h1").text(curriculum.title());
        cover.appendElement("p").text(curriculum.summary());
        cover.appendElement("p").text(MESSAGES.text("book.for-trainers"));
    }

    private void module(CourseModule module, Element contents) {
        var anchor = "module-" + module.id();
        var title = module.code() + " · " + module.title();
        var part = body.appendElement("div").addClass("part").attr("id", anchor);
        part.appendElement("h2").text(title);
        part.appendElement("p").text(module.summary());
        goals(module, part);
        var line = contents.appendElement("li");
        pageOf(line.appendElement("div").addClass("module"), anchor, title);
        var lines = line.appendElement("ol");
        var marks = new ArrayList<Bookmark>();
        entries(module).forEach(entry -> {
            inside.add(entry.id());
            var at = BookPages.anchorOf(entry.id());
            var section = part.appendElement("div")
                    .addClass(marks.isEmpty() ? "entry first" : "entry")
                    .attr("id", at);
            section.appendElement("h3").text(entry.title());
            section.appendElement("p").addClass("kind").text(entry.kind());
            BookPages.ownIds(entry.content(), at);
            entry.content().childNodesCopy().forEach(section::appendChild);
            pageOf(lines.appendElement("li"), at, entry.title());
            marks.add(new Bookmark(entry.title(), at, List.of()));
        });
        if (marks.isEmpty()) {
            lines.remove();
        }
        bookmarks.add(new Bookmark(title, anchor, marks));
    }

    private static void pageOf(Element parent, String anchor, String title) {
        parent.appendElement("a").addClass("page-of").attr("href", "#" + anchor).text(title + " ");
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
