package nl.leerbrug.leerkring;

import nl.leerbrug.shared.RenderedText;

/**
 * A material to read and use.
 *
 * @param targetGroup whom it is about or for, in words
 * @param rightsHolder whose text it is
 */
public record Material(
        MaterialSummary about, String targetGroup, String rightsHolder, String version, RenderedText text) {}
