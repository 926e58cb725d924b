package nl.leerbrug.learning.ui.quiz;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as they are written here, whatever the language of the screen: that is how answers are typed too. */
final class Numbers {

    private Numbers() {}

    static String text(BigDecimal value) {
        var format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.of("nl", "NL")));
        return format.format(value);
    }

    static String text(BigDecimal value, Optional<String> unit) {
        return unit.map(word -> text(value) + " " + word).orElseGet(() -> text(value));
    }
}
