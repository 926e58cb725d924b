package nl.leerbrug.test.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One person's way to the product: sends what a browser sends, and keeps the cookies. */
public final class Connection {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private final String from;
    private final Map<String, String> cookies = new HashMap<>();

    /** @param from the address that this person seems to come from, as behind a proxy */
    public Connection(String address, String from) {
        this.address = address;
        this.from = from;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** @throws UncheckedIOException when no answer came */
    public Exchange.Answer send(Exchange exchange) {
        var request = HttpRequest.newBuilder(URI.create(address + exchange.path()))
                .timeout(LONGEST)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "nl-NL,nl;q=0.9")
                .header("X-Forwarded-For", from);
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

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String text(HttpResponse<InputStream> response) throws IOException {
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
