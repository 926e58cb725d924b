package nl.leerbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One trainee without Gatling, for measurements that need one action at a time. */
final class HttpTrainee {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private final Trainee trainee;
    private final Map<String, String> cookies = new HashMap<>();

    HttpTrainee(String address, LoadAccounts.Credentials credentials) {
        this.address = address;
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
                step.take().accept(trainee, send(trainee.pending()));
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

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private Exchange.Answer send(Exchange exchange) {
        var request = HttpRequest.newBuilder(URI.create(address + exchange.path()))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "nl-NL,nl;q=0.9")
                .header("X-Forwarded-For", trainee.credentials().address());
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        if (!exchange.isGet()) {
            request.header("Content-Type", exchange.type()).POST(HttpRequest.BodyPublishers.ofString(exchange.text()));
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Exchange.Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    text(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String text(HttpResponse<java.io.InputStream> response) throws IOException {
        var zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var body = zipped ? new GZIPInputStream(response.body()) : response.body()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void keep(String header) {
        var parts = header.split(";");
        var name = parts[0].substring(0, parts[0].indexOf('='));
        var value = parts[0].substring(name.length() + 1);
        if (value.isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
