package nl.leerbrug.cli;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.dialogue.BridgeForm;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Offer;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanEdit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A conversation in the terminal: a number says a line, a word makes another move. */
final class TerminalPlay {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(TerminalPlay.class);

    private final Scenario scenario;
    private final Play play;
    private final BufferedReader in;
    private final PrintStream out;
    private final PlayPrint print;

    TerminalPlay(Scenario scenario, long seed, BufferedReader in, PrintStream out) {
        this.scenario = scenario;
        this.play = new Play(scenario, seed);
        this.in = in;
        this.out = out;
        this.print = new PlayPrint(scenario, out);
    }

    /** Whether it passes in the end. */
    boolean run() throws IOException {
        out.println(MESSAGES.text("play.help"));
        print.conversation(play.events());
        while (!play.state().isOver()) {
            var offer = play.offer();
            show(offer);
            var line = in.readLine();
            if (line == null) {
                break;
            }
            make(line.strip(), offer);
        }
        print.verdict(play);
        return play.verdict().passes();
    }

    private void show(Offer offer) {
        var state = play.state();
        out.printf(
                "%n%s%s  %d min  %s%n",
                state.spot().phase(),
                state.spot().topic() == null ? "" : "/" + state.spot().topic(),
                state.course().minutes(),
                Dialogue.hint(scenario, state).map(hint -> hint.text()).orElse(""));
        for (var i = 0; i < offer.choices().size(); i++) {
            out.printf("  %d  %s%n", i + 1, offer.choices().get(i).text());
        }
        out.printf(
                "  topic %s | phase %s | bridge %s | place %s | facts %s%n",
                offer.topics(), offer.phases(), offer.forms(), offer.placements(), offer.facts());
        if (scenario.goal().isPresent()) {
            new PlanPrint(scenario, out).print(state);
            out.println("  " + new PlanWords(scenario, state).all());
        }
    }

    private void make(String line, Offer offer) {
        var move = read(line, offer);
        if (move.isEmpty()) {
            out.println(MESSAGES.text("play.not-understood"));
            return;
        }
        var before = play.state().course().moves();
        var refused = play.make(move.get());
        if (refused.isPresent()) {
            out.println(MESSAGES.text("play.refused", before + 1, refused.get()));
        } else {
            print.turns(play.events(), before);
        }
    }

    private Optional<Move> read(String line, Offer offer) {
        var words = line.split("\\s+");
        var rest = List.of(words).subList(1, words.length);
        try {
            return switch (words[0].toLowerCase(Locale.ROOT)) {
                case "silence" -> Optional.of(new Move.KeepSilent());
                case "break" -> Optional.of(new Move.TakeBreak());
                case "close" -> Optional.of(new Move.Close());
                case "topic" -> Optional.of(new Move.OpenTopic(new SubPillarId(rest.getFirst())));
                case "phase" -> Optional.of(new Move.MoveOn(new PhaseId(rest.getFirst())));
                case "bridge" -> Optional.of(new Move.ShowBridge(form(rest)));
                case "place" -> Optional.of(new Move.AskPlacement(new SubPillarId(rest.getFirst())));
                case "record" -> Optional.of(record(rest));
                case "plan" -> Optional.of(new Move.EditPlan(new PlanWords(scenario, play.state()).read(rest)));
                case "agree" -> Optional.of(new Move.EditPlan(new PlanEdit.Agree(Party.LEARNER)));
                case "summarise" ->
                    Optional.of(
                            new Move.Summarise(rest.stream().map(FactId::new).toList()));
                default -> {
                    var number = Integer.parseInt(words[0]);
                    yield Optional.of(
                            new Move.Say(offer.choices().get(number - 1).utterance()));
                }
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.util.NoSuchElementException wrong) {
            return Optional.empty();
        }
    }

    private static BridgeForm form(List<String> rest) {
        return rest.isEmpty()
                ? BridgeForm.TEXT
                : BridgeForm.valueOf(rest.getFirst().toUpperCase(Locale.ROOT));
    }

    private static Move record(List<String> rest) {
        var evidence = new HashSet<FactId>();
        rest.subList(2, rest.size()).forEach(fact -> evidence.add(new FactId(fact)));
        var placement = rest.get(1).equals("n.v.t.")
                ? Placement.notApplicable()
                : new Placement.At(
                        Level.of(Integer.parseInt(rest.get(1))), Confidence.FAIRLY_SURE, Set.copyOf(evidence));
        return new Move.RecordLevel(new SubPillarId(rest.getFirst()), placement);
    }
}
