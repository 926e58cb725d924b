package nl.leerbrug.content.domain;

import nl.leerbrug.shared.Place;
import nl.leerbrug.shared.Problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems: authors get all of them at once, not the first. */
class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void error(Place place, String message) {
        problems.add(place.error(message));
    }

    boolean hasErrorsIn(String file) {
        return problems.stream().anyMatch(problem -> problem.file().equals(file));
    }

    List<Problem> sorted() {
        return problems.stream().sorted().distinct().toList();
    }
}
