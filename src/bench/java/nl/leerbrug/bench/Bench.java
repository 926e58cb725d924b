package nl.leerbrug.bench;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run: starts the product, measures before and after the load, and tells the result. */
final class Bench {

    private static final Duration SETTLE = Duration.ofSeconds(5);

    private final Settings settings;
    private final List<Level> levels;
    /** The accounts: those of the load first, then those of the other measurements. */
    private final int profiledFrom;

    private final int sessionsFrom;
    private final int visitor;
    private @Nullable Product product;
    private List<LoadAccounts.Credentials> accounts = List.of();
    private Optional<ColdVisit.Result> coldLesson = Optional.empty();
    private Optional<ColdVisit.Result> coldSignIn = Optional.empty();

    Bench(Settings settings, List<Level> levels) {
        this.settings = settings;
        this.levels = levels;
        profiledFrom = settings.mostTrainees();
        sessionsFrom = profiledFrom + Settings.PROFILED;
        visitor = sessionsFrom + Settings.SESSIONS;
    }

    void begin() {
        say("Starting the product on " + settings.address());
        var started = Product.start(settings);
        product = started;
        accounts = LoadAccounts.make(started.readyLines(), started.processes().databaseSocket(), visitor + 1);
        if (settings.browser()) {
            say("First visit with an empty cache");
            coldVisits();
        }
        say("Load: %d levels of %d seconds, after a warm-up"
                .formatted(levels.size(), settings.each().toSeconds()));
    }

    /** Somebody for the load; every level has the same people, who come back. */
    Trainee trainee(int number) {
        return new Trainee(accounts.get(number));
    }

    Processes processes() {
        if (product == null) {
            throw new IllegalStateException("the product does not run");
        }
        return product.processes();
    }

    void end() {
        try {
            Product.pause(SETTLE);
            say("CPU per action");
            var people = accounts.subList(profiledFrom, sessionsFrom).stream()
                    .map(account -> new HttpTrainee(settings.address(), account))
                    .toList();
            var cpu = new CpuProfile(processes(), people).measure();
            say("Heap per session");
            var heap = HeapProfile.measure(processes(), settings.address(), accounts.subList(sessionsFrom, visitor));
            var summary = new Summary(
                    levels, cpu, heap, coldLesson, coldSignIn, processes().residentBytes());
            summary.write(settings.folder().resolve("summary.md"));
        } finally {
            if (product != null) {
                product.close();
            }
        }
    }

    private void coldVisits() {
        coldSignIn = ColdVisit.measure(settings.address(), Actions.SIGN_IN_ROUTE, "main h1", Map.of());
        var person = new HttpTrainee(settings.address(), accounts.get(visitor));
        person.signIn();
        coldLesson = ColdVisit.measure(
                settings.address(), Actions.LESSON_ROUTE, ".lb-lesson-text .lb-prose", person.cookies());
    }

    private static void say(String text) {
        System.out.println("bench: " + text);
    }
}
