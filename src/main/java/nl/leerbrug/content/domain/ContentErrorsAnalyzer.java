package nl.leerbrug.content.domain;

import nl.leerbrug.shared.Problem;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.util.stream.Collectors;

/** Prints every error of the content instead of a stack trace. */
class ContentErrorsAnalyzer extends AbstractFailureAnalyzer<ContentErrorsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ContentErrorsException cause) {
        var list = cause.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The content has errors:\n\n" + list,
                "Mend them; ./leerbrug check-content prints the same list.",
                cause);
    }
}
