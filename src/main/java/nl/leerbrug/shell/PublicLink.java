package nl.leerbrug.shell;

/**
 * A link in the header or footer of the public pages.
 *
 * @param path relative to the root, without a leading slash
 * @param title in the reader's language
 */
public record PublicLink(String path, String title) {}
