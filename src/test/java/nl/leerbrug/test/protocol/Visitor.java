package nl.leerbrug.test.protocol;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody with a browser, as far as the product can tell: signs in, opens pages, clicks. */
public final class Visitor {

    private static final String SIGN_IN = "aanmelden";

    private final Connection connection;
    private final Tab tab = new Tab();

    /** @param from the address that the visitor seems to come from */
    public Visitor(String address, String from) {
        this.connection = new Connection(address, from);
    }

    public Tab tab() {
        return tab;
    }

    /** @throws UnexpectedPage when it is refused */
    public void signIn(String email, String password) {
        load(SIGN_IN);
        var token = tab.find(node ->
                        node.tag().equals("input") && node.attribute("name").equals("_csrf"))
                .orElseThrow(() -> new UnexpectedPage("the sign-in form has no token"))
                .attribute("value");
        var answer = connection.send(Exchange.form(
                "/" + SIGN_IN,
                "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token)));
        Tab.require(
                answer.status() == 302 && !answer.location().contains(SIGN_IN),
                () -> "sign-in refused: %d %s".formatted(answer.status(), answer.location()));
    }

    /** Loads a page anew, as the address bar does. */
    public void load(String route) {
        expected(connection.send(Exchange.get("/" + route)));
        tab.begin(expected(connection.send(Exchange.get(Tab.initPath(route)))));
        send(tab.open(route));
    }

    /**
     * Sends a message of the page and takes its answer.
     *
     * @return the answer as it came
     * @throws UncheckedIOException when none came
     * @throws UnexpectedPage when it is not an answer to this
     */
    public String send(String message) {
        var body = expected(connection.send(Exchange.message(tab, message)));
        tab.take(body);
        return body;
    }

    private static String expected(Exchange.Answer answer) {
        Tab.require(answer.status() == 200, () -> "status " + answer.status());
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
