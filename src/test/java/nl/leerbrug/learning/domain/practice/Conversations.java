package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Conversations and rules about them, said in a few words. */
final class Conversations {

    private Conversations() {}

    /** @param day counted from the moment at which the fixed clock stands */
    static OwnAttempt whole(String client, int day) {
        return of(client, day, Mode.PRACTICE, false, 30, true, false);
    }

    static OwnAttempt passed(String client, int day) {
        return of(client, day, Mode.PRACTICE, false, 30, true, true);
    }

    static OwnAttempt tested(String client, int day) {
        return of(client, day, Mode.TEST, false, 30, true, false);
    }

    static OwnAttempt running(String client, int day) {
        return of(client, day, Mode.PRACTICE, false, 30, false, false);
    }

    static OwnAttempt cutShort(String client, int day) {
        return of(client, day, Mode.PRACTICE, false, 11, true, false);
    }

    static OwnAttempt branch(String client, int day, int moves) {
        return of(client, day, Mode.PRACTICE, true, moves, true, false);
    }

    static OwnAttempt runningBranch(String client, int day, int moves) {
        return of(client, day, Mode.PRACTICE, true, moves, false, false);
    }

    /** A contact conversation that has ended. */
    static OwnAttempt contact(String client, int day, int moves) {
        return of(ConversationKind.CONTACT, client, day, Mode.PRACTICE, false, moves, true, false);
    }

    /** A goal conversation that has ended. */
    static OwnAttempt goal(String client, int day, int moves) {
        return of(ConversationKind.GOAL, client, day, Mode.PRACTICE, false, moves, true, false);
    }

    private static OwnAttempt of(
            String client, int day, Mode mode, boolean branch, int moves, boolean ended, boolean passed) {
        return of(ConversationKind.BRIDGE, client, day, mode, branch, moves, ended, passed);
    }

    private static OwnAttempt of(
            ConversationKind kind,
            String client,
            int day,
            Mode mode,
            boolean branch,
            int moves,
            boolean ended,
            boolean passed) {
        var at = at(day);
        return new OwnAttempt(
                AttemptId.random(),
                new CaseId(client),
                kind,
                mode,
                branch,
                moves,
                at,
                ended ? Optional.of(at.plusSeconds(1800)) : Optional.empty(),
                passed);
    }

    static Instant at(int day) {
        return Fixtures.AT.plus(Duration.ofDays(day));
    }

    static PracticeRule with(String... clients) {
        return rule(oneOf(clients), PracticeRule.Mode.PRACTICE, 1, false, OptionalInt.empty(), false);
    }

    static PracticeRule twiceWith(String... clients) {
        return rule(oneOf(clients), PracticeRule.Mode.PRACTICE, 2, false, OptionalInt.empty(), false);
    }

    static PracticeRule tested(String client) {
        return rule(oneOf(client), PracticeRule.Mode.TEST, 1, false, OptionalInt.empty(), false);
    }

    static PracticeRule passedWith(String client, int attempts) {
        return rule(
                oneOf(client),
                PracticeRule.Mode.PRACTICE,
                1,
                true,
                attempts == 0 ? OptionalInt.empty() : OptionalInt.of(attempts),
                false);
    }

    static PracticeRule notMet() {
        return rule(new PracticeRule.Whom.NotMet(), PracticeRule.Mode.PRACTICE, 1, false, OptionalInt.empty(), false);
    }

    static PracticeRule inContactWith(String client) {
        return of(PracticeRule.Conversation.CONTACT, client);
    }

    static PracticeRule aboutGoalsWith(String client) {
        return of(PracticeRule.Conversation.GOAL, client);
    }

    private static PracticeRule of(PracticeRule.Conversation conversation, String client) {
        return new PracticeRule(
                oneOf(client), conversation, PracticeRule.Mode.PRACTICE, 1, false, OptionalInt.empty(), false);
    }

    static PracticeRule again(String client) {
        return rule(oneOf(client), PracticeRule.Mode.PRACTICE, 1, false, OptionalInt.empty(), true);
    }

    private static PracticeRule rule(
            PracticeRule.Whom whom,
            PracticeRule.Mode mode,
            int runs,
            boolean passed,
            OptionalInt attempts,
            boolean again) {
        return new PracticeRule(whom, PracticeRule.Conversation.BRIDGE, mode, runs, passed, attempts, again);
    }

    private static PracticeRule.Whom oneOf(String... clients) {
        return new PracticeRule.Whom.OneOf(
                Arrays.stream(clients).map(ContentId::new).toList());
    }
}
