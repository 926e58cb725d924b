package nl.leerbrug.leerkring;

/** What kind of help a material is. */
public enum MaterialForm {
    /** A subject set out on one page. */
    THEME,
    /** A way of working, ready to use. */
    METHOD,
    /** A situation to talk over together. */
    CASE,
    /** Points to go through. */
    CHECKLIST,
    /** What to read, with an honest word on each. */
    READING_LIST
}
