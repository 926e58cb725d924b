package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;

/** Identifies a course module within all curricula. */
public record ModuleId(String value) {

    public ModuleId {
        new ContentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
