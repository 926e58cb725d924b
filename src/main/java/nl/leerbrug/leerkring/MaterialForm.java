package nl.leerbrug.leerkring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    READING_LIST;

    /** As it stands in files and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what anyone may type in an address. */
    public static Optional<MaterialForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
