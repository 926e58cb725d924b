package nl.leerbrug.goalplan;

import java.util.regex.Pattern;

/** The shape that ids of authors have everywhere in the content. */
final class Ids {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static void kebabCase(String value) {
        if (!KEBAB_CASE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id in kebab-case: '" + value + "'");
        }
    }
}
