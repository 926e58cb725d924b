package nl.leerbrug.leerkring;

import nl.leerbrug.content.ContentId;

/** Identifies a circle, such as {@code kring-implementatie}. */
public record LeerkringId(String value) {

    public LeerkringId {
        new ContentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
