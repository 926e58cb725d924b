package nl.leerbrug.dialogue;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.simulation.ClientCase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The small worked client of the author guide, read from its files with the method as it ships. */
public final class Wim {

    private static final Path FIXTURE = Path.of("src", "test", "resources", "dialogue", "content");
    private static final Path SHIPPED = Path.of("content");
    private static final ClientCase CLIENT = read();

    static final long SEED = 1;

    private static final Move[] TO_THE_BRIDGE = {
        say("la-doel"),
        say("la-toestemming"),
        new Move.MoveOn(new PhaseId("stress")),
        say("st-wat-helpt"),
        say("st-moe"),
        say("st-uitleg"),
        new Move.ShowBridge(BridgeForm.TEXT),
        say("br-geen-toets"),
        say("br-kies")
    };

    private Wim() {}

    public static ClientCase client() {
        return CLIENT;
    }

    public static Scenario scenario() {
        return CLIENT.scenario(ConversationKind.BRIDGE).orElseThrow();
    }

    public static Transcript transcript(Role role) {
        return CLIENT.transcript(ConversationKind.BRIDGE, role).orElseThrow();
    }

    /** A content folder with the method and the sources as they ship, and Wim. */
    public static Path folder() {
        try {
            var folder = Files.createTempDirectory("wim");
            for (var part : List.of("method", "source", "figure")) {
                copy(SHIPPED.resolve(part), folder.resolve(part));
            }
            copy(FIXTURE, folder);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static ClientCase read() {
        return read(folder());
    }

    /** The client of a folder with one client. */
    static ClientCase read(Path folder) {
        try (var context = new AnnotationConfigApplicationContext()) {
            return checker(context).read(folder, ClientCase.class).getFirst().value();
        }
    }

    /** The reading pipeline without a database or a web server. */
    public static ContentChecker checker(AnnotationConfigApplicationContext context) {
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Clock.class, Clock::systemUTC);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AssignableTypeFilter(Lifecycle.class));
        // What serves people reads the shipped content at once.
        scanner.addExcludeFilter(new AssignableTypeFilter(SmartInitializingSingleton.class));
        scanner.scan("nl.leerbrug.content", "nl.leerbrug.simulation");
        context.refresh();
        return context.getBean(ContentChecker.class);
    }

    static Move.Say say(String line) {
        return new Move.Say(new UtteranceId(line));
    }

    /** A conversation after these moves, all of which must be possible. */
    static Play after(long seed, Move... moves) {
        var play = new Play(scenario(), seed);
        for (var move : moves) {
            play.make(move).ifPresent(reason -> {
                throw new AssertionError(move + " is refused: " + reason);
            });
        }
        return play;
    }

    /** A conversation in which the Bridge was shown and the first choice made. */
    static Play atTheBridge(Move... more) {
        return after(
                SEED, Stream.concat(Stream.of(TO_THE_BRIDGE), Stream.of(more)).toArray(Move[]::new));
    }

    /** The parts of Wim, to change one of them. */
    static Changed parts() {
        var all = scenario();
        return new Changed(parts(all, List.copyOf(all.utterances()), null));
    }

    private static Scenario.Parts parts(Scenario all, List<Utterance> lines, @Nullable GoalScript goal) {
        return new Scenario.Parts(
                all.id(),
                all.client(),
                all.start(),
                all.limit(),
                all.opening(),
                all.answers(),
                all.choices().orElse(null),
                all.bridge(),
                all.method(),
                List.copyOf(all.topics()),
                List.copyOf(all.phaseScripts()),
                List.copyOf(all.facts()),
                List.copyOf(all.signals()),
                List.copyOf(all.incidents()),
                List.copyOf(all.shortRuns()),
                lines,
                goal);
    }

    /** A scenario with so many lines: without the last ones, or with the first again and again. */
    static Scenario withLines(Scenario all, int lines) {
        var some = new ArrayList<>(all.utterances().stream().limit(lines).toList());
        while (some.size() < lines) {
            some.add(named(some.getFirst(), "nog-eens-" + some.size()));
        }
        return new Scenario(parts(all, some, all.goal().orElse(null)));
    }

    static Utterance when(Utterance line, Condition when) {
        return changed(line, line.quality(), when, line.fits(), line.otherwise());
    }

    static Utterance with(Utterance line, Quality quality, @Nullable Condition fits, Misfit otherwise) {
        return changed(line, quality, line.when(), fits, otherwise);
    }

    private static Utterance changed(
            Utterance line, Quality quality, @Nullable Condition when, @Nullable Condition fits, Misfit otherwise) {
        return changed(line, line.id(), quality, when, fits, otherwise);
    }

    private static Utterance named(Utterance line, String id) {
        return changed(line, new UtteranceId(id), line.quality(), line.when(), line.fits(), line.otherwise());
    }

    private static Utterance changed(
            Utterance line,
            UtteranceId id,
            Quality quality,
            @Nullable Condition when,
            @Nullable Condition fits,
            Misfit otherwise) {
        return new Utterance(
                id,
                line.scope(),
                line.texts(),
                line.codes(),
                quality,
                when,
                fits,
                otherwise,
                line.names(),
                line.replies(),
                line.takes(),
                line.does(),
                line.tags(),
                line.knockOut(),
                line.effect(),
                line.minutes(),
                line.again(),
                line.principle(),
                line.feedback(),
                line.better(),
                null);
    }

    /** A scenario in the making. */
    record Changed(Scenario.Parts build) {

        List<Topic> topics() {
            return build.topics();
        }

        List<PhaseScript> phaseScripts() {
            return build.phaseScripts();
        }

        List<Fact> facts() {
            return build.facts();
        }

        List<Signal> signals() {
            return build.signals();
        }

        List<Utterance> utterances() {
            return build.utterances();
        }

        Changed topics(List<Topic> topics) {
            return with(build.client(), build.answers(), topics, phaseScripts(), facts(), signals(), utterances());
        }

        Changed phaseScripts(List<PhaseScript> scripts) {
            return with(build.client(), build.answers(), topics(), scripts, facts(), signals(), utterances());
        }

        Changed facts(List<Fact> facts) {
            return with(build.client(), build.answers(), topics(), phaseScripts(), facts, signals(), utterances());
        }

        Changed signals(List<Signal> signals) {
            return with(build.client(), build.answers(), topics(), phaseScripts(), facts(), signals, utterances());
        }

        Changed utterances(List<Utterance> lines) {
            return with(build.client(), build.answers(), topics(), phaseScripts(), facts(), signals(), lines);
        }

        /** Other incidents and another opening. */
        Changed opening(Reply opening, List<Incident> incidents) {
            return new Changed(new Scenario.Parts(
                    build.id(),
                    build.client(),
                    build.start(),
                    build.limit(),
                    opening,
                    build.answers(),
                    build.choices(),
                    build.bridge(),
                    build.method(),
                    topics(),
                    phaseScripts(),
                    facts(),
                    signals(),
                    incidents,
                    build.shortRuns(),
                    utterances(),
                    null));
        }

        Changed client(Client client) {
            return with(client, build.answers(), topics(), phaseScripts(), facts(), signals(), utterances());
        }

        private Changed with(
                Client client,
                ClientAnswers answers,
                List<Topic> topics,
                List<PhaseScript> scripts,
                List<Fact> facts,
                List<Signal> signals,
                List<Utterance> lines) {
            return new Changed(new Scenario.Parts(
                    build.id(),
                    client,
                    build.start(),
                    build.limit(),
                    build.opening(),
                    answers,
                    build.choices(),
                    build.bridge(),
                    build.method(),
                    topics,
                    scripts,
                    facts,
                    signals,
                    build.incidents(),
                    build.shortRuns(),
                    lines,
                    null));
        }
    }
}
