package nl.leerbrug.leerkring;

import nl.leerbrug.content.ContentId;

/** Identifies a material of a circle. */
public record MaterialId(String value) {

    public MaterialId {
        new ContentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
