package nl.leerbrug.learning.domain.report;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;

import java.time.Instant;
import java.util.Optional;

/**
 * A report as authors see it: without the name of who sent it.
 *
 * @param title of the item, its id when it has left the content
 * @param curriculum where the item stands now
 * @param question or line of a conversation
 * @param quote what was said, in a conversation
 * @param version of the text that the reader saw
 */
public record ReportedProblem(
        ContentReportId id,
        ItemId item,
        String title,
        Optional<CurriculumId> curriculum,
        Optional<ContentId> question,
        Optional<String> quote,
        ContentHash version,
        String text,
        Instant reportedAt,
        Optional<Instant> handledAt) {}
