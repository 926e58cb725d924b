package nl.leerbrug.content;

import java.util.regex.Pattern;

/** The id an author gave a thing: kebab-case, unique in all of the content, and never changed. */
public record ContentId(String value) implements Comparable<ContentId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public ContentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a content id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(ContentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
