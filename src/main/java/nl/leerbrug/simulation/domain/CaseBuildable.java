package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.simulation.GoalConversation;

import java.time.DateTimeException;
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
        } catch (IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | DateTimeException missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        }
    }

    /** Empty as long as it can't be put together: a draft may be unfinished, and the other conversations go on. */
    static Optional<GoalConversation> goalConversation(CaseFiles files) {
        return goalObstacle(files).isPresent() ? Optional.empty() : new GoalReader(files).read();
    }

    private static Optional<String> goalObstacle(CaseFiles files) {
        try {
            new GoalReader(files).read();
            return Optional.empty();
        } catch (IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | DateTimeException missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        }
    }

    static void check(CaseFiles files, ContentChecks checks) {
        obstacle(files).ifPresent(why -> checks.error(files.client().place(), MESSAGES.text("case.incomplete", why)));
        files.goal()
                .filter(goal -> goal.status() == PublicationStatus.PUBLISHED)
                .ifPresent(goal -> goalObstacle(files)
                        .ifPresent(why -> checks.error(goal.place(), MESSAGES.text("case.incomplete", why))));
    }
}
