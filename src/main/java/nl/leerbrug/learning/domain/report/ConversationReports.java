package nl.leerbrug.learning.domain.report;

import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.simulation.LineReports;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is not right in a conversation on the authors' one list. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class ConversationReports implements LineReports {

    private final ContentReportService reports;

    ConversationReports(ContentReportService reports) {
        this.reports = reports;
    }

    @Override
    public Outcome report(Passage passage, String text) {
        var about = new ContentReportService.Target(
                new ItemId(passage.client().value()),
                passage.line(),
                java.util.Optional.of(passage.quote()),
                passage.version());
        return switch (reports.send(text, () -> java.util.Optional.of(about))) {
            case ReportResult.Sent _ -> Outcome.SENT;
            case ReportResult.Empty() -> Outcome.EMPTY;
            case ReportResult.TooLong _ -> Outcome.TOO_LONG;
            case ReportResult.Unknown() -> Outcome.UNKNOWN;
        };
    }
}
