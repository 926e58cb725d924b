package nl.leerbrug.learning;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies one person's attempt at a kennischeck or test. */
public record QuizAttemptId(UUID value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static QuizAttemptId random() {
        return new QuizAttemptId(UUID.randomUUID());
    }

    /** Reads an id from a URL; empty when it can't be one. */
    public static Optional<QuizAttemptId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new QuizAttemptId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
