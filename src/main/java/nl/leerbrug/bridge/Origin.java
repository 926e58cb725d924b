package nl.leerbrug.bridge;

/**
 * Whose words the level texts are, shown with every Bridge.
 *
 * @param text where the wording comes from
 * @param licence on which terms, and whose marks
 * @param source id of the source of the structure
 */
public record Origin(String text, String licence, String source) {}
