package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;

/** Identifies a lesson, quiz or other item within all curricula. */
public record ItemId(String value) {

    public ItemId {
        new ContentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
