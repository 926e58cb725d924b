package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.Exchange;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.UnexpectedPage;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One request of an action.
 *
 * @param request empty when this person does not need it
 * @param take reads the answer, and throws {@link UnexpectedPage} when it does not show what a person would see
 */
record Step(Function<Trainee, Optional<Exchange>> request, BiConsumer<Trainee, Exchange.Answer> take) {

    /** A message of Vaadin's protocol whose answer changes the page. */
    static Step message(Function<Trainee, String> body, BiConsumer<Trainee, Tab> sees) {
        return messageIf(trainee -> Optional.of(body.apply(trainee)), sees);
    }

    /** A message whose answer is looked at as it came, besides what it does to the page. */
    static Step answered(Function<Trainee, String> body, BiConsumer<Trainee, String> reads) {
        return new Step(
                trainee -> Optional.of(Exchange.message(trainee.tab(), body.apply(trainee))), (trainee, answer) -> {
                    expect(answer, 200);
                    trainee.tab().take(answer.body());
                    reads.accept(trainee, answer.body());
                });
    }

    static Step messageIf(Function<Trainee, Optional<String>> body, BiConsumer<Trainee, Tab> sees) {
        return new Step(
                trainee -> body.apply(trainee).map(message -> Exchange.message(trainee.tab(), message)),
                (trainee, answer) -> {
                    expect(answer, 200);
                    trainee.tab().take(answer.body());
                    sees.accept(trainee, trainee.tab());
                });
    }

    static void expect(Exchange.Answer answer, int status) {
        Tab.require(
                answer.status() == status, () -> "status " + answer.status() + " where " + status + " was expected");
    }
}
