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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code figure/*.yaml}. */
@Component
class FigureKind extends ReferenceKind<Figure> {

    static final String EARLIER = "earlier";

    private static final ProblemMessages MESSAGES = ProblemMessages.of(FigureKind.class);

    FigureKind() {
        super("figure", "figures", "figure");
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        entries(file).forEach(entry -> {
            check(entry, checks);
            Mapping later = entry;
            for (var earlier : entry.mappings(EARLIER)) {
                check(earlier, checks);
                if (!FigureDates.isBefore(earlier, later)) {
                    checks.error(earlier.placeOf("peildatum"), MESSAGES.text("figure.not-earlier"));
                }
                later = earlier;
            }
        });
    }

    private static void check(Mapping entry, ContentChecks checks) {
        entry.scalar("source").ifPresent(id -> checks.reference(id, Set.of("source")));
        entry.scalar("peildatum")
                .filter(date -> FigureDates.parse(date.text()).isEmpty())
                .ifPresent(date -> checks.error(date.place(), MESSAGES.text("figure.no-date", date.text())));
    }

    @Override
    Figure read(Mapping entry) {
        var earlier = entry.mappings(EARLIER).stream()
                .map(one -> figure(entry, one, List.of()))
                .toList();
        return figure(entry, entry, earlier);
    }

    /** @param held the entry itself, or what it was earlier */
    private static Figure figure(Mapping entry, Mapping held, List<Figure> earlier) {
        var value = new BigDecimal(held.text("value").orElseThrow());
        var unit = Unit.valueOf(entry.text("unit").orElseThrow().toUpperCase(Locale.ROOT));
        return new Figure(
                Ids.require(entry),
                entry.text("label").orElseThrow(),
                value,
                unit,
                LocalDate.parse(held.text("peildatum").orElseThrow()),
                Ids.find(held, "source").or(() -> Ids.find(entry, "source")),
                FigureWords.show(value, unit),
                earlier);
    }

    @Override
    void add(ReferenceData.Entry<Figure> entry, ReferenceData data) {
        data.figures().put(entry.value().id(), entry);
    }
}
