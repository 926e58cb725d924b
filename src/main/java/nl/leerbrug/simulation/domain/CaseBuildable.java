package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ProblemMessages;

import java.util.NoSuchElementException;
import java.util.Optional;

/** The last look: whether a client can be put together. What the other checks did not foresee is told here, not thrown. */
final class CaseBuildable {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CaseBuildable.class);

    private CaseBuildable() {}

    /** Why it can't be put together; empty when it can. */
    static Optional<String> obstacle(CaseFiles files) {
        try {
            var reader = new CaseReader(files);
            reader.scenarios();
            reader.transcripts();
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        }
    }

    static void check(CaseFiles files, ContentChecks checks) {
        obstacle(files).ifPresent(why -> checks.error(files.client().place(), MESSAGES.text("case.incomplete", why)));
    }
}
