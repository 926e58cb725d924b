package nl.leerbrug.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every reply that an author wrote. */
final class Replies {

    private Replies() {}

    static Stream<Reply> of(Scenario scenario) {
        var answers = scenario.answers();
        return Stream.of(
                        scenario.utterances().stream()
                                .flatMap(line ->
                                        Stream.concat(line.replies().stream(), line.otherwise().replies().stream())),
                        scenario.topics().stream()
                                .flatMap(topic -> Stream.concat(topic.opening().stream(), of(topic.responses()))),
                        scenario.phaseScripts().stream()
                                .flatMap(script -> Stream.concat(script.opening().stream(), of(script.responses()))),
                        Stream.of(answers.silence(), answers.pause(), answers.bridge(), answers.summary())
                                .flatMap(List::stream),
                        scenario.goal().stream().flatMap(Replies::of))
                .flatMap(replies -> replies);
    }

    static Stream<Reply> of(Responses responses) {
        return Stream.of(responses.good(), responses.fair(), responses.poor()).flatMap(List::stream);
    }

    /** In the order of their kinds. */
    private static Stream<Reply> of(GoalScript goal) {
        return Stream.concat(
                        Stream.of(PlanReaction.values()).map(goal::replies),
                        Stream.of(Asks.values()).map(goal::replies))
                .flatMap(Collection::stream);
    }
}
