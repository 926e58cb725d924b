package nl.leerbrug.cli;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Replay;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.shared.Problem;
import nl.leerbrug.shared.Problem.Severity;
import nl.leerbrug.simulation.CaseInspection;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.GoalConversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * {@code play CASE [--transcript FILE | --policies | --graph FILE | --check] [--kind KIND] [--seed N] [--seeds N] [--content DIR]}: plays
 * a client in the terminal, replays a transcript, lets habits play it, draws it, or looks for what its author should mend. Exit code
 * 0 when it passes, 1 when it does not, 2 when it cannot be played.
 */
public final class PlayCase {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(PlayCase.class);
    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int TROUBLE = 2;

    private final PlayOptions options;
    private final BufferedReader in;
    private final PrintStream out;

    private PlayCase(PlayOptions options, BufferedReader in, PrintStream out) {
        this.options = options;
        this.in = in;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(List.of(args), in, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> args, BufferedReader in, PrintStream out) throws IOException {
        var options = PlayOptions.of(args);
        if (options.isEmpty() || !Files.isDirectory(options.get().content())) {
            out.println(MESSAGES.text("play.usage"));
            return TROUBLE;
        }
        return new PlayCase(options.get(), in, out).run();
    }

    private int run() throws IOException {
        try (var context = Checkers.open()) {
            var checker = context.getBean(ContentChecker.class);
            var client = checker.read(options.content(), ClientCase.class).stream()
                    .map(item -> item.value())
                    .filter(value -> value.id().value().equals(options.client()))
                    .findFirst();
            if (client.isEmpty()) {
                checker.check(options.content()).stream().filter(this::concerns).forEach(out::println);
                out.println(MESSAGES.text("play.no-case", options.client()));
                return TROUBLE;
            }
            return run(client.get());
        }
    }

    private boolean concerns(Problem problem) {
        return problem.severity() == Severity.ERROR
                && (problem.file().startsWith("case/" + options.client() + "/")
                        || problem.file().startsWith("method/")
                        || problem.file().startsWith("bridge/"));
    }

    private int run(ClientCase client) throws IOException {
        var scenario = options.kind(client) == ConversationKind.GOAL
                ? client.goalConversation().map(GoalConversation::scenario)
                : client.scenario(options.kind(client));
        if (scenario.isEmpty()) {
            out.println(MESSAGES.text("play.no-conversation", client.title(), options.kind(client)));
            return TROUBLE;
        }
        return switch (options.task()) {
            case PLAY -> new TerminalPlay(scenario.get(), options.seed(), in, out).run() ? PASSED : FAILED;
            case TRANSCRIPT -> replay(client, scenario.get());
            case POLICIES -> policies(client, scenario.get());
            case GRAPH -> draw(client, scenario.get());
            case CHECK -> check(client);
        };
    }

    private int replay(ClientCase client, Scenario scenario) {
        var name = options.file().getFileName().toString();
        var transcript = client.transcripts().stream()
                .filter(one -> name.equals(nameOf(one)))
                .findFirst();
        if (transcript.isEmpty()) {
            out.println(MESSAGES.text("play.no-transcript", name));
            return TROUBLE;
        }
        var replay = Replay.of(scenario, transcript.get());
        var print = new PlayPrint(scenario, out);
        print.conversation(replay.play().events());
        replay.refused().forEach(step -> out.println(MESSAGES.text("play.refused", step.step(), step.reason())));
        replay.notOffered().forEach(step -> out.println(MESSAGES.text("play.not-offered", step)));
        print.verdict(replay.play());
        replay.differences()
                .forEach(difference -> out.println(
                        MESSAGES.text("play.differs", difference.what(), difference.expected(), difference.found())));
        if (!replay.refused().isEmpty()) {
            return TROUBLE;
        }
        return replay.verdict().passes() ? PASSED : FAILED;
    }

    private int draw(ClientCase client, Scenario scenario) throws IOException {
        Files.writeString(options.file(), new CaseGraph(scenario).svg(client.title()));
        out.println(MESSAGES.text("play.drawn", options.file()));
        return PASSED;
    }

    private static String nameOf(Transcript transcript) {
        return PlayOptions.lower(transcript.role()) + "-" + PlayOptions.lower(transcript.conversation()) + ".yaml";
    }

    private int policies(ClientCase client, Scenario scenario) {
        var expert = transcript(client, Role.EXPERT);
        var poor = transcript(client, Role.POOR);
        if (expert.isEmpty() || poor.isEmpty()) {
            out.println(MESSAGES.text("play.no-transcript", expert.isEmpty() ? "expert" : "poor"));
            return TROUBLE;
        }
        var scores = new Policies(scenario, expert.get(), poor.get()).table(options.seeds());
        out.println("| policy | passed | gate | spoken turns | not met |");
        out.println("| --- | ---: | --- | ---: | --- |");
        for (var score : scores) {
            out.printf(
                    java.util.Locale.ROOT,
                    "| %s | %.1f %% | %s | %.1f | %s |%n",
                    PlayOptions.lower(score.policy()),
                    score.percent(),
                    score.isWithinGate() ? "ok" : "**missed**",
                    score.turns(),
                    score.failed());
        }
        return scores.stream().allMatch(Policies.Score::isWithinGate) ? PASSED : FAILED;
    }

    private Optional<Transcript> transcript(ClientCase client, Role role) {
        return client.transcript(options.kind(client), role);
    }

    private int check(ClientCase client) {
        var inspected = CaseInspection.inspect(client);
        inspected.problems().forEach(out::println);
        inspected
                .coverage()
                .forEach(coverage -> out.println(MESSAGES.text(
                        "play.coverage",
                        coverage.conversations(),
                        coverage.turns(),
                        coverage.lines(),
                        coverage.replies(),
                        coverage.facts())));
        return inspected.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? FAILED
                : PASSED;
    }
}
