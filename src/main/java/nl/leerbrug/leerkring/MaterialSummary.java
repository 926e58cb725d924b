package nl.leerbrug.leerkring;

import java.time.LocalDate;

/**
 * A material as it stands in its circle's list.
 *
 * @param minutes to read it, exercises included
 * @param date of this version
 */
public record MaterialSummary(
        MaterialId id,
        LeerkringId circle,
        MaterialForm form,
        String title,
        String summary,
        int minutes,
        LocalDate date) {}
