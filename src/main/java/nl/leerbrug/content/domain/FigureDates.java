package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Since when figures are known. A file with a date of its own keeps the figures of that date, so these have to be there.
 *
 * @see "src/docs/decisions/0078-a-case-keeps-the-figures-of-its-date.md"
 */
final class FigureDates {

    private static final String DATE = "peildatum";
    private static final ProblemMessages MESSAGES = ProblemMessages.of(FigureDates.class);

    private final Collection<ContentFile> files;

    FigureDates(Collection<ContentFile> files) {
        this.files = files;
    }

    /** The date of its own that a file has. */
    static Optional<LocalDate> of(ContentFile file) {
        return date(file.root());
    }

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    static boolean isBefore(Mapping earlier, Mapping later) {
        return date(earlier).flatMap(first -> date(later).map(first::isBefore)).orElse(true);
    }

    void check(String figure, Place place, Findings findings) {
        files.stream()
                .filter(file -> file.path().equals(place.file()))
                .findFirst()
                .flatMap(FigureDates::of)
                .ifPresent(day -> first(figure)
                        .filter(day::isBefore)
                        .ifPresent(
                                known -> findings.error(place, MESSAGES.text("figure.too-late", figure, day, known))));
    }

    /** The first day from which the figure is known. */
    private Optional<LocalDate> first(String figure) {
        return files.stream()
                .filter(file -> file.kind().equals("figure"))
                .flatMap(file -> file.root().mappings("figures").stream())
                .filter(entry -> entry.text("id").filter(figure::equals).isPresent())
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.mappings(FigureKind.EARLIER).stream()))
                .flatMap(held -> date(held).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> date(Mapping mapping) {
        return mapping.text(DATE).flatMap(FigureDates::parse);
    }
}
