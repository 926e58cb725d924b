package nl.leerbrug.curriculum;

import nl.leerbrug.shared.RenderedText;

import java.util.List;

/**
 * The text of a lesson, cut where the trainee writes.
 *
 * @param parts text and reflection prompts in reading order
 * @param sources what the text refers to, in order of appearance
 */
public record Lesson(
        ItemId id, String title, String summary, int minutes, List<Part> parts, List<RenderedText> sources) {

    public Lesson {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /** A stretch of the lesson. */
    public sealed interface Part {}

    /** Text to read. */
    public record TextPart(RenderedText text) implements Part {}

    /** A prompt with a place to write. */
    public record ReflectionPart(ReflectionPrompt prompt) implements Part {}
}
