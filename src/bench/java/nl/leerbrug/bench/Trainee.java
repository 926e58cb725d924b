package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.Exchange;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.UnexpectedPage;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Someone who learns: an account, a browser tab, what was seen in it, and the request under way. */
final class Trainee {

    private final LoadAccounts.Credentials credentials;
    private final Tab tab = new Tab();
    private final Map<String, String> titles = new TreeMap<>();
    private String remembered = "";
    private int sentences;
    private int conversations;
    private String toLookBackOn = "";

    private Exchange pending = Exchange.get("/");
    private int status;
    private String location = "";
    private int requests;
    private long waitedMillis;
    private @Nullable String failure;

    Trainee(LoadAccounts.Credentials credentials) {
        this.credentials = credentials;
    }

    LoadAccounts.Credentials credentials() {
        return credentials;
    }

    Tab tab() {
        return tab;
    }

    /** The title under which a link led to this address. */
    Map<String, String> titles() {
        return titles;
    }

    /** Something seen before, to compare the next page with. */
    String remembered() {
        return remembered;
    }

    void remember(String seen) {
        remembered = seen;
    }

    /**
     * Another conversation, at this address.
     *
     * @param planned whether there are six weeks after it
     */
    void begun(String address, boolean planned) {
        conversations++;
        toLookBackOn = planned ? address : "";
        remember(address);
    }

    /** Whether there are six weeks that one has not answered. */
    boolean hasToLookBack() {
        return !toLookBackOn.isEmpty();
    }

    /** Another page about the conversation. */
    String lookBack(String page) {
        return toLookBackOn.replace("gesprek", page);
    }

    void lookedBack() {
        toLookBackOn = "";
    }

    /** How many this person began. */
    int conversations() {
        return conversations;
    }

    /** Never the same twice, so that each is really stored. */
    String sentence() {
        sentences++;
        return "Toen de brief van de gemeente kwam, legde ik hem drie dagen weg. Samen met een collega maakte ik hem open. ("
                + System.nanoTime() + "/" + sentences + ")";
    }

    // --- the request under way --------------------------------------------------------------------

    /** Prepares the step's request, or tells that this person does not need the step. */
    boolean prepare(Step step) {
        if (failed()) {
            return false;
        }
        try {
            var exchange = step.request().apply(this);
            exchange.ifPresent(next -> pending = next);
            status = 0;
            return exchange.isPresent();
        } catch (UnexpectedPage e) {
            failure = e.getMessage();
            return false;
        }
    }

    Exchange pending() {
        return pending;
    }

    int status(int received) {
        status = received;
        return received;
    }

    String location(String received) {
        location = received;
        return received;
    }

    String take(Step step, String body) {
        try {
            step.take().accept(this, new Exchange.Answer(status, location, body));
            return body;
        } catch (UnexpectedPage e) {
            failure = e.getMessage();
            throw e;
        }
    }

    int waited(int millis) {
        requests++;
        waitedMillis += millis;
        return millis;
    }

    boolean failed() {
        return failure != null;
    }

    /** The action is over: its time goes to the level, as one whatever the number of its requests. */
    void settle(Action action, Level level, boolean broken) {
        if (broken && failure == null) {
            failure = "no answer";
        }
        if (failure != null) {
            level.timings().fail(action.name() + ": " + failure);
        } else if (requests > 0) {
            level.add(action.name(), TimeUnit.MILLISECONDS.toNanos(waitedMillis));
        }
        requests = 0;
        waitedMillis = 0;
    }
}
