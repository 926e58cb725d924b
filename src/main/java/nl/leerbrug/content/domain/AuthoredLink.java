package nl.leerbrug.content.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** A link of an author, cut at its scheme. */
record AuthoredLink(Scheme scheme, String target) {

    private static final Pattern WEB = Pattern.compile("https?://[^/\\s]+\\S*");

    /** What a link may point to. */
    enum Scheme {
        TERM,
        SOURCE,
        ITEM,
        PAGE,
        FIGURE,
        MEDIA,
        REFLECTION,
        WEB,
        MAIL,
        PHONE,
        OTHER
    }

    static AuthoredLink of(String url) {
        if (WEB.matcher(url).matches()) {
            return new AuthoredLink(Scheme.WEB, url);
        }
        var colon = url.indexOf(':');
        var scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "term", "source", "item", "page", "figure", "media", "reflection" ->
                new AuthoredLink(Scheme.valueOf(scheme.toUpperCase(Locale.ROOT)), url.substring(colon + 1));
            case "mailto" -> new AuthoredLink(Scheme.MAIL, url);
            case "tel" -> new AuthoredLink(Scheme.PHONE, url);
            default -> new AuthoredLink(Scheme.OTHER, url);
        };
    }
}
