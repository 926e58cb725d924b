package nl.leerbrug.bridge;

import java.util.regex.Pattern;

/** The shape that ids of authors have everywhere in the content. */
final class Ids {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static String kebabCase(String value) {
        if (!KEBAB_CASE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id in kebab-case: '" + value + "'");
        }
        return value;
    }

    static String present(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
        return value;
    }
}
