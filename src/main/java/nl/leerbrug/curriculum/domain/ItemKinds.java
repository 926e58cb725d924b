package nl.leerbrug.curriculum.domain;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemKind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of item as authors name them. */
final class ItemKinds {

    static final Set<String> NAMES =
            Arrays.stream(ItemKind.values()).map(ItemKinds::nameOf).collect(Collectors.toUnmodifiableSet());

    private ItemKinds() {}

    static String nameOf(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ItemKind byName(String name) {
        return ItemKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static CompletionRule usualCompletion(ItemKind kind) {
        return switch (kind) {
            case LESSON -> CompletionRule.READ;
            case MEETING -> CompletionRule.DONE;
            case QUIZ, QUESTIONNAIRE, REFLECTION, ASSIGNMENT, PRACTICE -> CompletionRule.SUBMITTED;
            case TEST -> CompletionRule.SCORE;
        };
    }
}
