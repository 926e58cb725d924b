package nl.leerbrug.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Amounts and numbers with the date on which they held (peildatum). */
public interface Figures {

    List<Figure> list();

    Optional<Figure> find(ContentId id);

    /**
     * @param shown as Dutch readers write it, such as {@code € 1.401,50}
     * @param earlier what it was before, the latest first; a text with a date of its own shows the one of that date
     */
    record Figure(
            ContentId id,
            String label,
            BigDecimal value,
            Unit unit,
            LocalDate peildatum,
            Optional<ContentId> source,
            String shown,
            List<Figure> earlier) {

        public Figure {
            earlier = List.copyOf(earlier);
        }

        /** As it was on a day; empty for a day before the first that is known. */
        public Optional<Figure> on(LocalDate day) {
            return Stream.concat(Stream.of(this), earlier.stream())
                    .filter(one -> !one.peildatum().isAfter(day))
                    .findFirst();
        }
    }

    /** What a figure counts. */
    enum Unit {
        EURO,
        PERCENT,
        COUNT,
        MONTHS
    }
}
