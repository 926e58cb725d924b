package nl.leerbrug.learning.domain.report;

/** What came of saying that something is not right. */
public sealed interface ReportResult {

    record Sent(ContentReportId id) implements ReportResult {}

    record Empty() implements ReportResult {}

    record TooLong(int limit) implements ReportResult {}

    /** There is no such item or question for this person. */
    record Unknown() implements ReportResult {}
}
