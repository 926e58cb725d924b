package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.shared.Place;
import nl.leerbrug.shared.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects problems: authors get all of them at once, not the first. */
class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void error(Place place, String message) {
        problems.add(place.error(message));
    }

    void warning(Place place, String message) {
        problems.add(Problem.warning(place.file(), place.line(), place.column(), message));
    }

    boolean hasErrorsIn(String file) {
        return problems.stream()
                .anyMatch(problem -> isError(problem) && problem.file().equals(file));
    }

    Set<String> unitsWithErrors() {
        return problems.stream()
                .filter(Findings::isError)
                .map(problem -> ContentFile.unitOf(problem.file()))
                .collect(Collectors.toSet());
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    List<Problem> sorted() {
        return problems.stream().sorted().distinct().toList();
    }
}
