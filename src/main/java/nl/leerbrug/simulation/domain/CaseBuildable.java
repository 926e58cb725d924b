package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ProblemMessages;

import java.util.NoSuchElementException;

/** The last look: whether a client can be put together. What the other checks did not foresee is told here, not thrown. */
final class CaseBuildable {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CaseBuildable.class);

    private CaseBuildable() {}

    static void check(CaseFiles files, ContentChecks checks) {
        try {
            var reader = new CaseReader(files);
            reader.scenarios();
            reader.transcripts();
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            checks.error(
                    files.client().place(), MESSAGES.text("case.incomplete", String.valueOf(missing.getMessage())));
        }
    }
}
