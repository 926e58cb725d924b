package nl.leerbrug.content.domain;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.web.util.HtmlUtils;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The last gate: only what these policies name reaches a browser, whatever stood in the Markdown. */
final class HtmlPolicies {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,120}");
    private static final Pattern CLASSES = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*){0,3}");
    private static final Pattern OWN_MEDIA = Pattern.compile("/media/[0-9a-f]{16}/[A-Za-z0-9._-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    /** Paths of our own, places in the same text, the web, mail and phone. */
    private static final Pattern AUTHORED_LINK =
            Pattern.compile("(?:/(?!/)|#|https?://|mailto:|tel:)[^\\s\"'<>]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERSONAL_LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s\"'<>]*", Pattern.CASE_INSENSITIVE);

    static final PolicyFactory AUTHORED = text(new HtmlPolicyBuilder())
            .allowElements(
                    "h2", "h3", "h4", "h5", "h6", "div", "span", "section", "sup", "cite", "table", "thead", "tbody",
                    "tr", "th", "td", "img", "video", "source", "track", "button")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel")
            .allowWithoutAttributes("span", "div", "a")
            .allowAttributes("class")
            .matching(CLASSES)
            .onElements("div", "span", "p", "a", "section", "button", "sup", "li")
            .allowAttributes("id")
            .matching(ID)
            .onElements("span", "li", "sup", "div")
            .allowAttributes("href")
            .matching(AUTHORED_LINK)
            .onElements("a")
            .allowAttributes("role")
            .matching(true, "note", "region")
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div", "video", "a")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(DIGITS)
            .onElements("ol")
            .allowAttributes("type")
            .matching(true, "button")
            .onElements("button")
            .allowAttributes("popovertarget", "interestfor")
            .matching(ID)
            .onElements("button")
            .allowAttributes("popover")
            .matching(true, "auto")
            .onElements("span")
            .allowAttributes("src")
            .matching(OWN_MEDIA)
            .onElements("img", "source", "track")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(DIGITS)
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("controls", "preload")
            .matching(true, "controls", "metadata")
            .onElements("video")
            .allowAttributes("type")
            .matching(true, "video/mp4", "video/webm")
            .onElements("source")
            .allowAttributes("kind", "srclang", "label", "default")
            .onElements("track")
            .toFactory();

    static final PolicyFactory PERSONAL = text(new HtmlPolicyBuilder())
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(PERSONAL_LINK)
            .onElements("a")
            .requireRelNofollowOnLinks()
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    /** Within a sentence: no blocks, no links. */
    static final PolicyFactory INLINE =
            new HtmlPolicyBuilder().allowElements("em", "strong", "code").toFactory();

    private HtmlPolicies() {}

    private static HtmlPolicyBuilder text(HtmlPolicyBuilder builder) {
        return builder.allowElements(
                "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a");
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
