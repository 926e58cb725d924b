package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.Connection;
import nl.leerbrug.test.protocol.Tab;

import java.util.Map;

/** One trainee without Gatling, for measurements that need one action at a time. */
final class HttpTrainee {

    private final Connection connection;
    private final Trainee trainee;

    HttpTrainee(String address, LoadAccounts.Credentials credentials) {
        this.connection = new Connection(address, credentials.address());
        this.trainee = new Trainee(credentials);
    }

    Tab tab() {
        return trainee.tab();
    }

    /** @return the number of requests it took */
    int perform(Action action) {
        var requests = 0;
        for (var step : action.steps()) {
            if (trainee.prepare(step)) {
                step.take().accept(trainee, connection.send(trainee.pending()));
                requests++;
            }
        }
        return requests;
    }

    void signIn() {
        perform(Actions.SIGN_IN_PAGE);
        perform(Actions.SIGN_IN);
        perform(Actions.FIRST_PAGE);
        perform(Actions.BEGIN_TRAINING);
        perform(Actions.OPEN_PATH);
    }

    Map<String, String> cookies() {
        return connection.cookies();
    }
}
