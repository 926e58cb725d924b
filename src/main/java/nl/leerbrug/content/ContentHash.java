package nl.leerbrug.content;

import java.util.regex.Pattern;

/** SHA-256 (64 hex digits) over a thing and all that it refers to; the archive keeps every version under its hash. */
public record ContentHash(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a content hash: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
