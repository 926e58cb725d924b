package nl.leerbrug.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A page in a real browser with an empty cache: what goes over the wire, headers included, as the browser counts it. */
final class ColdVisit {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private ColdVisit() {}

    record Result(int requests, long bytes, double millisUntilHeading, Map<String, Kind> kinds) {}

    /** Scripts, fonts and so on, as the browser sorts them. */
    record Kind(int requests, long bytes) {

        private Kind plus(Kind other) {
            return new Kind(requests + other.requests, bytes + other.bytes);
        }
    }

    /** Empty when there is no browser on this machine. */
    static Optional<Result> measure(String address, String route, String selector, Map<String, String> cookies) {
        var executable = executable();
        if (executable.isEmpty()) {
            return Optional.empty();
        }
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable.get())
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")))) {
            return Optional.of(visit(browser, address, route, selector, cookies));
        }
    }

    private static Result visit(
            Browser browser, String address, String route, String selector, Map<String, String> cookies) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1280, 800))) {
            context.addCookies(cookies.entrySet().stream()
                    .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
                    .toList());
            var page = context.newPage();
            var count = new Count(page);
            var begin = System.nanoTime();
            page.navigate(address + "/" + route);
            page.waitForSelector(selector);
            var shown = (System.nanoTime() - begin) / 1e6;
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Result(count.requests.get(), count.bytes.get(), shown, Map.copyOf(count.perKind));
        }
    }

    /** Listens to the browser's own account of its network. */
    private static final class Count {

        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();
        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, Kind> perKind = new HashMap<>();

        Count(Page page) {
            var network = page.context().newCDPSession(page);
            network.on("Network.requestWillBeSent", this::begins);
            network.on("Network.loadingFinished", this::ends);
            network.send("Network.enable");
        }

        private void begins(JsonObject event) {
            if (event.getAsJsonObject("request").get("url").getAsString().startsWith("http")) {
                requests.incrementAndGet();
                kinds.put(
                        event.get("requestId").getAsString(), event.get("type").getAsString());
            }
        }

        private void ends(JsonObject event) {
            var kind = kinds.get(event.get("requestId").getAsString());
            if (kind != null) {
                var length = event.get("encodedDataLength").getAsLong();
                bytes.addAndGet(length);
                perKind.merge(kind, new Kind(1, length), Kind::plus);
            }
        }
    }

    private static Optional<Path> executable() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
