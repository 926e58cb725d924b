package nl.leerbrug.learning.ui.part;

import nl.leerbrug.learning.domain.report.ReportResult;
import nl.leerbrug.shell.ReportDialog;

/** What came of a report, as its dialog tells it. */
public final class ReportAnswers {

    private ReportAnswers() {}

    public static ReportDialog.Answer of(ReportResult result) {
        return switch (result) {
            case ReportResult.Sent _ -> ReportDialog.Answer.SENT;
            case ReportResult.Empty() -> ReportDialog.Answer.EMPTY;
            case ReportResult.TooLong _ -> ReportDialog.Answer.TOO_LONG;
            case ReportResult.Unknown() -> ReportDialog.Answer.UNKNOWN;
        };
    }
}
