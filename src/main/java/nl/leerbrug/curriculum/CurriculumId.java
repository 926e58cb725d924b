package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;

/** Identifies a training, such as {@code light-training}. */
public record CurriculumId(String value) {

    public CurriculumId {
        new ContentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
