package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Circumstances.Flags;
import nl.leerbrug.dialogue.DialogueEvent.Cause;
import nl.leerbrug.goalplan.PlanEdit;

import java.util.List;

/** What follows from saying a line. */
final class Speaking {

    static final MilestoneId FIRST_CHOICE = new MilestoneId("first-choice");
    private static final MilestoneId PRIORITY = new MilestoneId("priority");

    private final Turn turn;
    private final Utterance line;
    private final boolean fits;
    private final boolean again;
    private final Quality quality;
    private final List<Reply> replies;
    private final String text;

    Speaking(Turn turn, Utterance line) {
        var reading = new Reading(turn.scenario(), turn.state(), line);
        this.turn = turn;
        this.line = line;
        this.fits = reading.fits();
        this.again = reading.isSaid();
        this.quality = again ? worse(reading.quality()) : reading.quality();
        this.replies = again ? List.of() : reading.ownReplies();
        this.text = reading.text();
    }

    /** What was good once is at most fair the second time. */
    private static Quality worse(Quality quality) {
        return quality == Quality.GOOD ? Quality.FAIR : quality;
    }

    void run() {
        turn.made(new Move.Say(line.id()), text);
        var flags = Flags.of(line, again);
        turn.flags(flags);
        turn.emit(at -> new DialogueEvent.Said(at, line.id(), line.codes(), quality, fits, again));
        turn.pass(minutes());
        turn.affectWithinBounds(Cause.LINE, effect(), this::sources);
        knockOut();
        takeUp();
        Ends.passSignals(turn, flags.passing());
        turn.patterns();
        milestones();
        var invites = line.invites() && quality != Quality.POOR;
        var asks = fits && quality != Quality.POOR ? line.asks() : null;
        if (asks != null && asks.isScale() && turn.scenario().goal().isPresent()) {
            tell(asks);
            turn.answer(replies, turn.scenario().requireGoal().replies(asks), invites);
        } else {
            turn.answer(replies, turn.scenario().responses(turn.state().spot()).to(quality), invites);
        }
        if (asks == Asks.PERMISSION) {
            turn.emit(DialogueEvent.PermissionGiven::new);
        }
    }

    /** The client's number, before he says it. */
    private void tell(Asks scale) {
        var desk = new PlanDesk(turn.scenario(), turn.state());
        if (scale == Asks.CONFIDENCE) {
            var told = desk.confidence();
            turn.number(told);
            turn.emit(at -> new DialogueEvent.PlanEdited(at, new PlanEdit.SetConfidence(told), null));
        } else {
            var told = desk.importance();
            turn.number(told);
            turn.emit(at -> new DialogueEvent.ImportanceTold(at, told));
        }
    }

    private int minutes() {
        if (line.minutes() != null) {
            return line.minutes();
        }
        return line.codes().stream()
                .mapToInt(code -> turn.method().skill(code).minutes())
                .max()
                .orElse(1);
    }

    /** Per gauge the strongest of its codes, unless the author says otherwise. */
    private Effect effect() {
        var effect = Effect.NONE;
        for (var gauge : Gauge.values()) {
            effect = effect.with(gauge, change(gauge));
        }
        return effect;
    }

    private int change(Gauge gauge) {
        var authored = (fits ? line.effect() : line.otherwise().effect()).get(gauge);
        if (authored != null && !again) {
            return authored;
        }
        var strongest = 0;
        for (var code : line.codes()) {
            var change = turn.method().skill(code).effect(quality).of(gauge);
            if (gauge.isGain(change) && isEmptyPraise(code)) {
                continue;
            }
            if (Math.abs(change) > Math.abs(strongest)) {
                strongest = change;
            }
        }
        return strongest;
    }

    /** An affirmation counts only when it names something heard. */
    private boolean isEmptyPraise(SkillCode code) {
        return code == SkillCode.AFFIRM && (line.names().isEmpty() || !fits);
    }

    private List<String> sources(Gauge gauge) {
        var codes = line.codes().stream()
                .filter(code ->
                        gauge.isGain(turn.method().skill(code).effect(quality).of(gauge)))
                .map(SkillCode::notation)
                .toList();
        return codes.isEmpty() ? List.of(line.codes().getFirst().notation()) : codes;
    }

    private void knockOut() {
        if (line.knockOut() instanceof KnockOut kind) {
            turn.emit(at -> new DialogueEvent.KnockedOut(at, kind));
            turn.affect(Cause.KNOCK_OUT, turn.method().rule(kind).effect());
        }
    }

    private void takeUp() {
        if (line.takes() instanceof SignalId signal
                && quality != Quality.POOR
                && turn.state().memory().isWaiting(signal)) {
            turn.emit(at -> new DialogueEvent.SignalTakenUp(at, signal));
        }
    }

    private void milestones() {
        if (!fits || quality == Quality.POOR) {
            return;
        }
        for (var milestone : line.does()) {
            turn.reach(milestone);
            turn.scenario().choices().ifPresent(choices -> {
                if (milestone.equals(FIRST_CHOICE)) {
                    choose(milestone, choices.first());
                } else if (milestone.equals(PRIORITY)) {
                    choose(milestone, choices.priority());
                }
            });
        }
    }

    private void choose(MilestoneId milestone, nl.leerbrug.bridge.SubPillarId topic) {
        if (!turn.state().course().choices().containsKey(milestone)) {
            turn.emit(at -> new DialogueEvent.ClientChose(at, milestone, topic));
        }
    }
}
