package nl.leerbrug.content.domain;

import nl.leerbrug.content.Figures.Figure;
import nl.leerbrug.content.Figures.Unit;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.Sources.Source;
import nl.leerbrug.shared.RenderedText;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Numbers as Dutch readers write them, and what stands behind them. */
final class FigureWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final String NO_BREAK = "\u00a0";
    private static final ProblemMessages MESSAGES = ProblemMessages.of(FigureWords.class);

    private FigureWords() {}

    static String show(BigDecimal value, Unit unit) {
        return switch (unit) {
            case EURO -> "€" + NO_BREAK + number(value, isWhole(value) ? "#,##0" : "#,##0.00");
            case PERCENT -> number(value, "#,##0.##") + "%";
            case COUNT -> number(value, "#,##0.##");
            case MONTHS ->
                number(value, "#,##0.##")
                        + NO_BREAK
                        + MESSAGES.text(value.compareTo(BigDecimal.ONE) == 0 ? "figure.month" : "figure.months");
        };
    }

    static RenderedText explain(Figure figure, Optional<Source> source) {
        var words =
                HtmlPolicies.escape(MESSAGES.text("figure.explained", figure.label(), DATE.format(figure.peildatum())));
        return new RenderedText(
                source.map(found -> words + " " + found.reference().html()).orElse(words));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Formats are not safe to share between threads, and this runs at load only. */
    private static String number(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DUTCH)).format(value);
    }
}
