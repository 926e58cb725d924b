package nl.leerbrug.bridge;

/**
 * The plain counts, all that is said of a single attempt. Every sub-pillar of every scoring is counted once in {@code
 * compared}, {@code neutral}, {@code notApplicable} or {@code open}.
 *
 * @param compared pairs of levels that count
 * @param exact of those compared: the expert's own level
 * @param withinOne of those compared: at most one level away, exact ones included
 * @param neutral understandable at that moment: neither agreement nor error, left out of every measure
 * @param notApplicable "n.v.t." on either side, left out of every measure
 * @param open without a placement on either side
 */
public record Tally(int compared, int exact, int withinOne, int neutral, int notApplicable, int open) {}
