package nl.leerbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures as a page of Markdown, which reads as well on a terminal, each target beside its figure. */
final class Summary {

    private static final String NOT_MEASURED = "not measured";

    private final List<Level> levels;
    private final CpuProfile.Result cpu;
    private final HeapProfile.Result heap;
    private final HeapProfile.Result talkingHeap;
    private final EngineSpeed.Result engine;
    private final Optional<ColdVisit.Result> coldLesson;
    private final Optional<ColdVisit.Result> coldSignIn;
    private final long residentBytes;

    Summary(
            List<Level> levels,
            CpuProfile.Result cpu,
            HeapProfile.Result heap,
            HeapProfile.Result talkingHeap,
            EngineSpeed.Result engine,
            Optional<ColdVisit.Result> coldLesson,
            Optional<ColdVisit.Result> coldSignIn,
            long residentBytes) {
        this.levels = levels;
        this.cpu = cpu;
        this.heap = heap;
        this.talkingHeap = talkingHeap;
        this.engine = engine;
        this.coldLesson = coldLesson;
        this.coldSignIn = coldSignIn;
        this.residentBytes = residentBytes;
    }

    void write(Path file) {
        var text = text();
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println();
        System.out.println(text);
        System.out.println("bench: the same in " + file);
    }

    private String text() {
        return String.join(
                "\n\n",
                "# Bench\n\n" + machine(),
                "## Targets\n\n" + targets(),
                "## Load\n\n" + load(),
                "## Waiting, in milliseconds\n\n" + waiting(),
                "## CPU per action, one at a time\n\n" + costs(),
                "## The dialogue engine on its own\n\n" + engine(),
                "## First visit with an empty cache\n\n" + coldVisits(),
                failures());
    }

    private static String machine() {
        return "%d processors (the load runs on them too), Java %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private String targets() {
        var table = new Table("what", "target", "figure", "");
        target(table, "lesson open, CPU ms", 6, cost(Actions.OPEN_LESSON));
        target(table, "answer saved, CPU ms", 4, cost(Actions.ANSWER));
        target(table, "heap per trainee with a lesson open, KB", 400, Optional.of(heap.kilobytesPerSession()));
        target(table, "move in a conversation, CPU ms", 6, cost(Conversations.MOVE));
        target(table, "move with 20 players and no pause, p95 ms", 150, waitingWith(20, Conversations.MOVE));
        target(table, "change of the plan, CPU ms", 6, cost(Conversations.EDIT));
        target(
                table,
                "change of the plan with 20 players and no pause, p95 ms",
                150,
                waitingWith(20, Conversations.EDIT));
        target(
                table,
                "heap per trainee with a conversation open, KB",
                600,
                Optional.of(talkingHeap.kilobytesPerSession()));
        target(table, "one move decided and applied, µs", 50, engine.mean("decideAndApply"));
        target(table, "a conversation of 200 moves opened, µs", 5000, engine.worst("replayEventsOf200Moves"));
        target(table, "200 moves decided again, µs", 5000, engine.worst("decide200MovesAgain"));
        target(table, "cold first visit of a lesson, KB", 350, coldLesson.map(visit -> visit.bytes() / 1024.0));
        target(table, "cold first visit of a lesson, requests", 20, coldLesson.map(visit -> (double) visit.requests()));
        return table + "\n\nCPU: user and system time of application and database together, nothing taken off.";
    }

    private String engine() {
        if (engine.figures().isEmpty()) {
            return NOT_MEASURED;
        }
        var table = new Table("what", "client", "µs", "±");
        engine.figures()
                .forEach(figure -> table.row(
                        figure.benchmark(), figure.client(), number(figure.micros(), 1), number(figure.error(), 1)));
        return table.toString();
    }

    /** How long this takes with so many who talk. */
    private Optional<Double> waitingWith(int players, Action action) {
        return levels.stream()
                .filter(level -> level.isTalking() && level.trainees() == players)
                .flatMap(level ->
                        Optional.ofNullable(level.timings().percentiles().get(action.name())).stream())
                .map(Timings.Percentiles::p95)
                .findFirst();
    }

    private Optional<Double> cost(Action action) {
        return Optional.ofNullable(cpu.costs().get(action.name()))
                .map(cost -> cost.perAction().sum());
    }

    private static void target(Table table, String what, double target, Optional<Double> figure) {
        table.row(
                what,
                "≤ " + number(target, 0),
                figure.map(value -> number(value, value < 100 ? 1 : 0)).orElse(NOT_MEASURED),
                figure.map(value -> value <= target ? "PASS" : "MISS").orElse(""));
    }

    private String load() {
        var table = new Table(
                "trainees",
                "seconds",
                "actions",
                "per second",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "CPU ms per action",
                "of it database",
                "processors busy",
                "failures");
        for (var level : levels) {
            var figures = level.figures();
            var failed = String.valueOf(level.timings().failures().size());
            if (figures == null) {
                table.row(level.name(), NOT_MEASURED, "", "", "", "", "", "", "", "", failed);
                continue;
            }
            var waits = level.timings().overall();
            table.row(
                    level.name(),
                    number(figures.seconds(), 0),
                    String.valueOf(figures.actions()),
                    number(figures.perSecond(), 1),
                    number(waits.p50(), 0),
                    number(waits.p95(), 0),
                    number(waits.p99(), 0),
                    number(figures.cpuPerAction().sum(), 1),
                    number(figures.cpuPerAction().database(), 1),
                    number(figures.cores(), 2),
                    failed);
        }
        return table.toString();
    }

    private String waiting() {
        return levels.stream().map(Summary::waiting).collect(Collectors.joining("\n\n"));
    }

    private static String waiting(Level level) {
        var table = new Table("trainees: " + level.name(), "count", "p50", "p95", "p99");
        level.timings()
                .percentiles()
                .forEach((action, waits) -> table.row(
                        action,
                        String.valueOf(waits.count()),
                        number(waits.p50(), 0),
                        number(waits.p95(), 0),
                        number(waits.p99(), 0)));
        return table.toString();
    }

    private String costs() {
        var table = new Table("action", "count", "CPU ms", "application", "database", "less idle");
        cpu.costs().forEach((action, cost) -> {
            var each = cost.perAction();
            table.row(
                    action,
                    String.valueOf(cost.actions()),
                    number(each.sum(), 1),
                    number(each.application(), 1),
                    number(each.database(), 1),
                    number(cost.perActionWithoutIdle(cpu.idleMillisPerSecond()), 1));
        });
        return table
                + "\n\nIdle both processes use %s CPU ms a second. Heap alive: %s MB without, %s MB with %d sessions. Resident memory of both at the end: %s MB."
                        .formatted(
                                number(cpu.idleMillisPerSecond(), 1),
                                number(heap.bytesBefore() / 1048576.0, 0),
                                number(heap.bytesWith() / 1048576.0, 0),
                                heap.sessions(),
                                number(residentBytes / 1048576.0, 0));
    }

    private String coldVisits() {
        if (coldLesson.isEmpty() || coldSignIn.isEmpty()) {
            return "Not measured: no Chromium on this machine.";
        }
        var table = new Table(
                "page", "requests", "KB over the wire", "ms until it shows", "KB per kind, in how many requests");
        visit(table, "sign-in page", coldSignIn.get());
        visit(table, "lesson, signed in", coldLesson.get());
        return table.toString();
    }

    private static void visit(Table table, String page, ColdVisit.Result visit) {
        var kinds = visit.kinds().entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().bytes()))
                .map(kind -> "%s %s in %d"
                        .formatted(
                                kind.getKey(),
                                number(kind.getValue().bytes() / 1024.0, 0),
                                kind.getValue().requests()))
                .collect(Collectors.joining(", "));
        table.row(
                page,
                String.valueOf(visit.requests()),
                number(visit.bytes() / 1024.0, 0),
                number(visit.millisUntilHeading(), 0),
                kinds);
    }

    private String failures() {
        var all = new ArrayList<String>();
        levels.forEach(level -> level.timings().failures().stream()
                .limit(3)
                .forEach(failure -> all.add("- " + level.name() + ": " + failure)));
        return all.isEmpty()
                ? "No action failed."
                : "## Failures (the first of each level)\n\n" + String.join("\n", all);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
