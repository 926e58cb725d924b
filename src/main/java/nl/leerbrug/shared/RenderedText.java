package nl.leerbrug.shared;

/**
 * HTML that went through the one Markdown pipeline and its sanitiser, so that a view may show it as it is.
 *
 * @param html sanitised HTML, without a surrounding element
 */
public record RenderedText(String html) {

    public static final RenderedText EMPTY = new RenderedText("");

    public boolean isEmpty() {
        return html.isBlank();
    }
}
