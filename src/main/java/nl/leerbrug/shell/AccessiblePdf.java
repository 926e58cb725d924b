package nl.leerbrug.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes a PDF that people with a screen reader can read as well: tagged, in a language, with a title and bookmarks. */
public interface AccessiblePdf {

    byte[] print(Document document);

    /**
     * What to print.
     *
     * @param body HTML, sanitised; a link with the class {@code page-of} gets the page number of its target
     * @param pictures the bytes of a picture by its address in the body
     */
    record Document(
            String title,
            String description,
            Locale language,
            String body,
            List<Bookmark> bookmarks,
            Function<String, Optional<byte[]>> pictures) {

        public Document {
            bookmarks = List.copyOf(bookmarks);
        }
    }

    /** A line in the reader's outline, which leads to the element with this id. */
    record Bookmark(String title, String anchor, List<Bookmark> children) {

        public Bookmark {
            children = List.copyOf(children);
        }
    }
}
