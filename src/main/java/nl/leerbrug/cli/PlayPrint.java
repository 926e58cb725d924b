package nl.leerbrug.cli;

import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Scenario;

import java.io.PrintStream;
import java.util.List;

/** A conversation as lines of text, with the state beside it. */
final class PlayPrint {

    private final Scenario scenario;
    private final PrintStream out;

    PlayPrint(Scenario scenario, PrintStream out) {
        this.scenario = scenario;
        this.out = out;
    }

    void conversation(List<DialogueEvent> events) {
        if (events.getFirst() instanceof DialogueEvent.Opened opened) {
            say(scenario.client().nameOf(opened.voice()), opened.text());
        }
        turns(events, 0);
    }

    /** Turns after this move. */
    void turns(List<DialogueEvent> events, int after) {
        for (var turn : Debrief.of(scenario, events).turns()) {
            if (turn.number() <= after) {
                continue;
            }
            if (!turn.text().isEmpty()) {
                say("JIJ", turn.text());
            }
            turn.said().forEach(this::heard);
            var effect = turn.effect();
            out.printf(
                    "   [%s %s%s] stress %d (%+d)  trust %d (%+d)  ownership %d (%+d)%n",
                    turn.codes().isEmpty() ? turn.move().getClass().getSimpleName() : turn.codes(),
                    turn.quality() == null ? "" : PlayOptions.lower(turn.quality()),
                    turn.fits() ? "" : ", does not fit",
                    turn.after().stress(),
                    effect.stress(),
                    turn.after().trust(),
                    effect.trust(),
                    turn.after().ownership(),
                    effect.ownership());
            turn.remarks().forEach(remark -> out.println("   ! " + remark.label()));
            turn.told()
                    .forEach(fact -> out.println(
                            "   + " + fact + ": " + scenario.fact(fact).text()));
            turn.signals().forEach(signal -> out.println("   !! " + signal));
        }
    }

    void verdict(Play play) {
        var verdict = play.verdict();
        out.println();
        for (var result : verdict.results()) {
            out.printf(
                    "%s %s%n", result.passed() ? "+" : "-", result.criterion().label());
            result.evidence().stream()
                    .filter(evidence -> !evidence.holds())
                    .forEach(evidence -> out.printf(
                            "     %s %s: %d, asked %d%n",
                            PlayOptions.lower(evidence.kind()),
                            evidence.subject(),
                            evidence.value(),
                            evidence.wanted()));
        }
        if (scenario.goal().isPresent()) {
            new PlanPrint(scenario, out).print(play.state());
        }
        var state = play.state();
        out.printf(
                "%s: %s, %d turns, %d of %d minutes, stress %d, trust %d, ownership %d%n",
                verdict.passes() ? "PASSED" : "FAILED",
                state.ending() == null ? "open" : PlayOptions.lower(state.ending()),
                state.course().turns(),
                state.course().minutes(),
                scenario.limit(),
                state.gauges().stress(),
                state.gauges().trust(),
                state.gauges().ownership());
    }

    private void heard(Debrief.ClientLine line) {
        if (line.told()) {
            out.println("   * " + line.text());
        } else {
            say(scenario.client().nameOf(line.voice()), line.text());
        }
    }

    private void say(String who, String text) {
        out.println(who + ": " + text);
    }
}
