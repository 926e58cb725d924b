package nl.leerbrug.content.check;

/**
 * Where a piece of text was cut from its file.
 *
 * @param linesBefore lines of the file before the first line of the piece
 * @param indent characters before each line of the piece
 */
record SourceLines(int linesBefore, int indent) {}
