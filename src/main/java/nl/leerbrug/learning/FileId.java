package nl.leerbrug.learning;

import java.util.UUID;

/** Identifies a file that was handed in. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
