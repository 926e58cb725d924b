package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

/** The one road from Markdown to HTML: raw HTML is escaped, links resolved, the result sanitised. */
public interface Markdown {

    /** Authored text, in which {@code term:}, {@code source:}, {@code item:}, {@code page:}, {@code figure:} and {@code media:} links work. */
    RenderedText authored(String markdown);

    /** Text typed by people using the site: the same road without the authors' links and without images. */
    RenderedText personal(String markdown);
}
