package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.shared.RenderedText;

/** A question to think and write about. */
public record ReflectionPrompt(ContentId id, Sharing sharing, RenderedText prompt) {}
