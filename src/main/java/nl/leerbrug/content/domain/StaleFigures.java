package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Problem;

import java.time.LocalDate;
import java.util.List;

/**
 * Advises to look at figures that were probably changed since. Dutch amounts change on 1 January and 1 July, so one of
 * over seven months ago has missed a change. What a figure was earlier stands below it and is left alone.
 */
final class StaleFigures {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(StaleFigures.class);
    private static final int MONTHS = 7;

    private StaleFigures() {}

    static List<Problem> in(ContentSnapshot snapshot, LocalDate today) {
        return snapshot.units().values().stream()
                .flatMap(unit -> unit.built().stream())
                .filter(built -> built.file().kind().equals("figure"))
                .flatMap(built -> built.file().root().mappings("figures").stream())
                .flatMap(entry -> advice(entry, today).stream())
                .toList();
    }

    private static List<Problem> advice(Mapping figure, LocalDate today) {
        var date = figure.scalar("peildatum").orElseThrow();
        if (!LocalDate.parse(date.text()).isBefore(today.minusMonths(MONTHS))) {
            return List.of();
        }
        var place = date.place();
        return List.of(
                Problem.advice(place.file(), place.line(), place.column(), MESSAGES.text("figure.stale", date.text())));
    }
}
