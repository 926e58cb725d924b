package nl.leerbrug.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences in which problems are told to authors, in {@code authors.properties} beside a class: Dutch, as they
 * show on screen, and apart from the code so that they can be reworded.
 */
public final class ProblemMessages {

    private final ResourceBundle bundle;

    private ProblemMessages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static ProblemMessages of(Class<?> neighbour) {
        return new ProblemMessages(ResourceBundle.getBundle(
                neighbour.getPackageName() + ".authors", Locale.ROOT, neighbour.getClassLoader()));
    }

    public String text(String key, Object... values) {
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT).format(stringsOf(values));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Numbers as they are: an author looks for 1400, not for 1.400. */
    private static Object[] stringsOf(Object[] values) {
        var strings = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            strings[i] = String.valueOf(values[i]);
        }
        return strings;
    }
}
