package nl.leerbrug.learning.domain.report;

import java.util.UUID;

/** Identifies a report of something that is not right. */
public record ContentReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
