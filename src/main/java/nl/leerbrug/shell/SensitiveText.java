package nl.leerbrug.shell;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in typed text what may point to a real person. It advises and never refuses: a number can be a coincidence. */
public final class SensitiveText {

    /** Nine digits, as written at a stretch or with dots, spaces or dashes between groups; not part of a longer number. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d.-])\\d(?:[ .-]?\\d){8}(?![\\d-]|\\.\\d)");

    private static final Pattern TITLE_AND_NAME = Pattern.compile(
            "\\b(?:[Mm]evrouw|[Mm]eneer|[Dd]hr\\.?|[Mm]w\\.?|[Mm]evr\\.?)\\s+(?:(?:van|de|den|der|ten|ter|el)\\s+)*"
                    + "\\p{Lu}\\p{Ll}{2,}");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    /** What was found. */
    public enum Kind {
        CITIZEN_NUMBER,
        NAME,
        EMAIL
    }

    private SensitiveText() {}

    public static Set<Kind> find(String text) {
        var found = EnumSet.noneOf(Kind.class);
        if (NINE_DIGITS.matcher(text).results().anyMatch(match -> passesElevenTest(match.group()))) {
            found.add(Kind.CITIZEN_NUMBER);
        }
        if (TITLE_AND_NAME.matcher(text).find()) {
            found.add(Kind.NAME);
        }
        if (EMAIL.matcher(text).find()) {
            found.add(Kind.EMAIL);
        }
        return found;
    }

    /** The test of a BSN: 9a + 8b + … + 2h - i is a multiple of eleven. */
    static boolean passesElevenTest(String number) {
        var digits = number.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .toArray();
        var sum = -digits[8];
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * digits[place];
        }
        return sum != 0 && sum % 11 == 0;
    }
}
