package nl.leerbrug.shell.ui;

import java.util.Optional;

/** The groups of the navigation; {@code @Menu(order = …)} gives the group by its hundreds. */
enum NavigationGroup {
    LEARNING(null),
    TRAINING("shell.NavigationGroup.TRAINING"),
    WRITING("shell.NavigationGroup.WRITING"),
    OFFICE("shell.NavigationGroup.OFFICE");

    private final @org.jspecify.annotations.Nullable String titleKey;

    NavigationGroup(@org.jspecify.annotations.Nullable String titleKey) {
        this.titleKey = titleKey;
    }

    /** Empty for the first group, which needs no heading. */
    Optional<String> titleKey() {
        return Optional.ofNullable(titleKey);
    }

    static NavigationGroup of(double order) {
        var hundreds = (int) (order / 100);
        return hundreds >= 0 && hundreds < values().length ? values()[hundreds] : LEARNING;
    }
}
