package nl.leerbrug.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Amounts and numbers with the date on which they held (peildatum). */
public interface Figures {

    List<Figure> list();

    Optional<Figure> find(ContentId id);

    /** @param shown as Dutch readers write it, such as {@code € 1.401,50} */
    record Figure(
            ContentId id,
            String label,
            BigDecimal value,
            Unit unit,
            LocalDate peildatum,
            Optional<ContentId> source,
            String shown) {}

    /** What a figure counts. */
    enum Unit {
        EURO,
        PERCENT,
        COUNT,
        MONTHS
    }
}
