package nl.leerbrug.bench;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One run: starts the product, measures before and after the load, and tells the result. */
final class Bench {

    private static final Duration SETTLE = Duration.ofSeconds(5);
    private static final int MOVES_BEFORE_HEAP = 30;

    private final Settings settings;
    private final List<Level> levels;
    /** The accounts: those of the load first, then those of the other measurements. */
    private final int profiledFrom;

    private final int sessionsFrom;
    private final int playersFrom;
    private final int visitor;
    private @Nullable Product product;
    private List<LoadAccounts.Credentials> accounts = List.of();
    private EngineSpeed.Result engine = EngineSpeed.Result.NONE;
    private Optional<ColdVisit.Result> coldLesson = Optional.empty();
    private Optional<ColdVisit.Result> coldSignIn = Optional.empty();

    Bench(Settings settings, List<Level> levels) {
        this.settings = settings;
        this.levels = levels;
        profiledFrom = settings.mostTrainees();
        sessionsFrom = profiledFrom + Settings.PROFILED;
        playersFrom = sessionsFrom + Settings.SESSIONS;
        visitor = playersFrom + Settings.SESSIONS;
    }

    void begin() {
        if (settings.engine()) {
            say("The dialogue engine, some two minutes");
            engine = EngineSpeed.measure(settings.folder());
        }
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
            var cpu = new CpuProfile(settings, processes(), people).measure();
            say("Heap per session");
            var heap = heap(sessionsFrom, playersFrom, person -> person.perform(Actions.OPEN_LESSON));
            var talkingHeap = heap(playersFrom, visitor, Bench::talk);
            var summary = new Summary(
                    levels,
                    cpu,
                    heap,
                    talkingHeap,
                    engine,
                    coldLesson,
                    coldSignIn,
                    processes().residentBytes());
            summary.write(settings.folder().resolve("summary.md"));
        } finally {
            if (product != null) {
                product.close();
            }
        }
    }

    private HeapProfile.Result heap(int from, int to, Consumer<HttpTrainee> open) {
        return HeapProfile.measure(processes(), settings.address(), accounts.subList(from, to), open);
    }

    /** Somebody who is well under way. */
    private static void talk(HttpTrainee person) {
        person.perform(Conversations.BEGIN);
        for (var move = 0; move < MOVES_BEFORE_HEAP && !Conversations.isOver(person.tab()); move++) {
            if (Conversations.isPlanning(person.tab())) {
                person.perform(Conversations.FILL_IN);
                person.perform(Conversations.EDIT);
                person.perform(Conversations.DIALOG_GONE);
            } else {
                person.perform(Conversations.MOVE);
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
