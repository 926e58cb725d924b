package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;
import nl.leerbrug.content.Figures.Figure;
import nl.leerbrug.content.Figures.Unit;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Problem;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns when a client says an amount of the figures table to the letter: people round, and the next edit of the table
 * would pass it by. Sums in whole tens are left alone, since a debt of the client's own is like that too.
 *
 * @see "src/docs/decisions/0078-a-case-keeps-the-figures-of-its-date.md"
 */
final class TypedFigures {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(TypedFigures.class);
    private static final String NUMBER = "((?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d{2})?)";
    private static final Pattern AMOUNT =
            Pattern.compile("€[\\s\\u00a0]?" + NUMBER + "|" + NUMBER + "[\\s\\u00a0]euro");

    private final Map<BigDecimal, Figure> amounts = new HashMap<>();

    private TypedFigures(Collection<Figure> figures) {
        figures.stream().filter(figure -> figure.unit() == Unit.EURO).forEach(this::add);
    }

    static List<Problem> in(ContentSnapshot snapshot) {
        var figures = snapshot.references().figures().values().stream()
                .map(ReferenceData.Entry::value)
                .toList();
        return snapshot.units().values().stream()
                .map(unit ->
                        unit.built().stream().map(ContentSnapshot.Built::file).toList())
                .filter(files ->
                        files.stream().anyMatch(file -> FigureDates.of(file).isPresent()))
                .flatMap(files -> in(files, figures).stream())
                .toList();
    }

    /** @param files that belong to a text with a date of its own */
    static List<Problem> in(List<ContentFile> files, Collection<Figure> figures) {
        var typed = new TypedFigures(figures);
        return files.stream()
                .flatMap(file -> scalars(file.root()))
                .flatMap(typed::warning)
                .toList();
    }

    private void add(Figure figure) {
        Stream.concat(Stream.of(figure), figure.earlier().stream())
                .filter(held -> held.value().remainder(BigDecimal.TEN).signum() != 0)
                .forEach(held -> amounts.putIfAbsent(held.value().stripTrailingZeros(), figure));
    }

    private Stream<Problem> warning(Scalar text) {
        var found = AMOUNT.matcher(text.text())
                .results()
                .flatMap(amount -> figure(amount).stream())
                .collect(Collectors.toSet());
        var place = text.place();
        return found.stream()
                .map(figure -> Problem.warning(
                        place.file(), place.line(), place.column(), MESSAGES.text("figure.typed", figure.id())));
    }

    private Optional<Figure> figure(MatchResult amount) {
        var digits = amount.group(1) == null ? amount.group(2) : amount.group(1);
        return Optional.ofNullable(
                amounts.get(new BigDecimal(digits.replace(".", "").replace(',', '.')).stripTrailingZeros()));
    }

    private static Stream<Scalar> scalars(ContentNode node) {
        return switch (node) {
            case Scalar scalar -> Stream.of(scalar);
            case Sequence sequence -> sequence.items().stream().flatMap(TypedFigures::scalars);
            case Mapping mapping -> mapping.entries().values().stream().flatMap(entry -> scalars(entry.value()));
        };
    }
}
