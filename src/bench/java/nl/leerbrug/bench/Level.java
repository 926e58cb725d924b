package nl.leerbrug.bench;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A number of trainees at once, with or without time to think. Counted is from the moment that all have signed in until the
 * first is ready.
 */
final class Level {

    private final String name;
    private final int trainees;
    private final boolean thinking;
    private final boolean talking;
    private final Timings timings = new Timings();
    private final AtomicReference<@Nullable Moment> begin = new AtomicReference<>();
    private final AtomicReference<@Nullable Moment> end = new AtomicReference<>();

    Level(int trainees, boolean thinking) {
        this(trainees + (thinking ? ", thinking" : ", without a pause"), trainees, thinking);
    }

    Level(String name, int trainees, boolean thinking) {
        this(name, trainees, thinking, false);
    }

    private Level(String name, int trainees, boolean thinking, boolean talking) {
        this.name = name;
        this.trainees = trainees;
        this.thinking = thinking;
        this.talking = talking;
    }

    /** People in a conversation, who never pause. */
    static Level talking(int players) {
        return talking(players + " in conversation", players);
    }

    static Level talking(String name, int players) {
        return new Level(name, players, false, true);
    }

    boolean isTalking() {
        return talking;
    }

    private record Moment(long nanos, Processes.Cpu cpu) {

        static Moment now(Processes processes) {
            return new Moment(System.nanoTime(), processes.cpu());
        }
    }

    int trainees() {
        return trainees;
    }

    boolean thinking() {
        return thinking;
    }

    String name() {
        return name;
    }

    /** Who thinks needs twice the time to come as far as the questions. */
    Duration lasts(Duration each) {
        return thinking ? each.multipliedBy(2) : each;
    }

    Timings timings() {
        return timings;
    }

    void begin(Processes processes) {
        if (begin.get() == null) {
            begin.compareAndSet(null, Moment.now(processes));
        }
    }

    boolean hasBegun() {
        return begin.get() != null;
    }

    void end(Processes processes) {
        if (end.get() == null) {
            end.compareAndSet(null, Moment.now(processes));
        }
    }

    void add(String action, long nanos) {
        if (begin.get() != null && end.get() == null) {
            timings.add(action, nanos);
        }
    }

    /** Empty when not everybody could begin. */
    @Nullable
    Figures figures() {
        var from = begin.get();
        var to = end.get();
        if (from == null || to == null) {
            return null;
        }
        var count = timings.count();
        var seconds = (to.nanos() - from.nanos()) / 1e9;
        var cpu = to.cpu().minus(from.cpu());
        return new Figures(
                seconds,
                count,
                count / seconds,
                count == 0 ? Processes.Cpu.none() : cpu.times(1.0 / count),
                cpu.sum() / (seconds * 1000));
    }

    /** @param cores how many processors both processes kept busy */
    record Figures(double seconds, int actions, double perSecond, Processes.Cpu cpuPerAction, double cores) {}
}
