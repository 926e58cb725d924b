package nl.leerbrug.learning.domain.assignment;

/** A file to send; the array is nobody else's. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying ten megabytes would cost more than it protects.
public record FileContent(String name, String mediaType, byte[] content) {}
