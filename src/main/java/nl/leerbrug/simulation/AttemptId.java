package nl.leerbrug.simulation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies one person's conversation with a client. */
public record AttemptId(UUID value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }

    /** Reads an id from a URL; empty when it can't be one. */
    public static Optional<AttemptId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AttemptId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
