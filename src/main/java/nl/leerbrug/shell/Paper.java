package nl.leerbrug.shell;

import nl.leerbrug.shell.AccessiblePdf.Bookmark;
import nl.leerbrug.shell.AccessiblePdf.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The HTML of a document for {@link AccessiblePdf} as it grows: a cover, a contents list, and parts with entries, each of
 * which is a line in the contents and a bookmark as well.
 */
public final class Paper {

    /** Class of what follows on the same page instead of beginning a new one. */
    public static final String FOLLOWS = "follows";

    /** Texts are Dutch, whatever language the screen speaks. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("nl-NL");

    private static final String CONTENTS = "inhoud";

    private final String title;
    private final String contentsTitle;
    private final Element body = new Element("body");
    private final Element cover;
    private final Element contents;
    private final Element lines;
    private final List<Part> parts = new ArrayList<>();

    /** @param contentsTitle heading of the contents list */
    public Paper(String title, String contentsTitle) {
        this.title = title;
        this.contentsTitle = contentsTitle;
        body.appendElement("div").addClass("running-title").text(title);
        cover = body.appendElement("div").addClass("cover");
        cover.appendElement("h1").text(title);
        contents = body.appendElement("div").addClass("contents").attr("id", CONTENTS);
        contents.appendElement("h2").text(contentsTitle);
        lines = contents.appendElement("ol");
    }

    /** What stands below the title. */
    public Element cover() {
        return cover;
    }

    public Element contents() {
        return contents;
    }

    /** @param anchor the id that links lead to */
    public Part part(String anchor, String title) {
        var part = new Part(anchor, title);
        parts.add(part);
        return part;
    }

    public Element body() {
        return body;
    }

    /** @param pictures the bytes of a picture by its address in the body */
    public Document document(String description, Function<String, Optional<byte[]>> pictures) {
        var bookmarks = new ArrayList<Bookmark>();
        bookmarks.add(new Bookmark(contentsTitle, CONTENTS, List.of()));
        parts.forEach(part -> bookmarks.add(new Bookmark(part.title, part.anchor, part.marks)));
        return new Document(title, description, LANGUAGE, body.html(), bookmarks, pictures);
    }

    private static void line(Element parent, String anchor, String title) {
        parent.appendElement("a").addClass("page-of").attr("href", "#" + anchor).text(title + " ");
    }

    /** A part with its own heading. */
    public final class Part {

        private final String anchor;
        private final String title;
        private final Element element;
        private final Element line;
        private final List<Bookmark> marks = new ArrayList<>();

        private Part(String anchor, String title) {
            this.anchor = anchor;
            this.title = title;
            element = body.appendElement("div").addClass("part").attr("id", anchor);
            element.appendElement("h2").text(title);
            line = lines.appendElement("li");
            line(line.appendElement("div").addClass("module"), anchor, title);
        }

        public Element element() {
            return element;
        }

        /** A text within this part, with a heading of its own. */
        public Element entry(String at, String name) {
            var entry = element.appendElement("div")
                    .addClass(marks.isEmpty() ? "entry first" : "entry")
                    .attr("id", at);
            entry.appendElement("h3").text(name);
            var below = marks.isEmpty() ? line.appendElement("ol") : line.lastElementChild();
            line(Objects.requireNonNull(below).appendElement("li"), at, name);
            marks.add(new Bookmark(name, at, List.of()));
            return entry;
        }
    }
}
