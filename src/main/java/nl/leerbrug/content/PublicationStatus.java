package nl.leerbrug.content;

/** Drafts are read by authors only. */
public enum PublicationStatus {
    PUBLISHED,
    DRAFT
}
