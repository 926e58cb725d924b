package nl.leerbrug.learning.domain.assignment;

/** What came of adding a file. */
public sealed interface UploadResult {

    record Added(FileSummary file) implements UploadResult {}

    record TooLarge(int limitMegabytes) implements UploadResult {}

    /** Its content is not of an allowed kind, whatever its name says. */
    record OtherType() implements UploadResult {}

    record Empty() implements UploadResult {}

    record TooMany(int limit) implements UploadResult {}

    /** Take the work back first. */
    record HandedIn() implements UploadResult {}

    record Unknown() implements UploadResult {}
}
