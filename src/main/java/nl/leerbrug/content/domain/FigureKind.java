package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Figures.Figure;
import nl.leerbrug.content.Figures.Unit;
import nl.leerbrug.content.Ids;
import nl.leerbrug.content.ProblemMessages;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/** {@code figure/*.yaml}. */
@Component
class FigureKind extends ReferenceKind<Figure> {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(FigureKind.class);

    FigureKind() {
        super("figure", "figures", "figure");
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        entries(file).forEach(entry -> {
            entry.scalar("source").ifPresent(id -> checks.reference(id, Set.of("source")));
            entry.scalar("peildatum").ifPresent(date -> {
                if (!isDate(date.text())) {
                    checks.error(date.place(), MESSAGES.text("figure.no-date", date.text()));
                }
            });
        });
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    @Override
    Figure read(Mapping entry) {
        var value = new BigDecimal(entry.text("value").orElseThrow());
        var unit = Unit.valueOf(entry.text("unit").orElseThrow().toUpperCase(Locale.ROOT));
        return new Figure(
                Ids.require(entry),
                entry.text("label").orElseThrow(),
                value,
                unit,
                LocalDate.parse(entry.text("peildatum").orElseThrow()),
                Ids.find(entry, "source"),
                FigureWords.show(value, unit));
    }

    @Override
    void add(ReferenceData.Entry<Figure> entry, ReferenceData data) {
        data.figures().put(entry.value().id(), entry);
    }
}
