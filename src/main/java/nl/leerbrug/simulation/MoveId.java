package nl.leerbrug.simulation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies a move. It is made in the browser, so that a move that is sent twice is made once. */
public record MoveId(UUID value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static MoveId random() {
        return new MoveId(UUID.randomUUID());
    }

    /** Empty when it can't be one. */
    public static Optional<MoveId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new MoveId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
