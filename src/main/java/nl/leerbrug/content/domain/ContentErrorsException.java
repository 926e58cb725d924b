package nl.leerbrug.content.domain;

import nl.leerbrug.shared.Problem;

import java.util.List;

/** The content has errors, so the application does not start. */
class ContentErrorsException extends RuntimeException {

    private final transient List<Problem> problems;

    ContentErrorsException(List<Problem> problems) {
        super(problems.size() + " errors in the content, the first: " + problems.getFirst());
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
