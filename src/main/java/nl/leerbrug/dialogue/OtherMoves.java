package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Circumstances.Flags;
import nl.leerbrug.dialogue.DialogueEvent.Cause;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What follows from moves that are no line of the case. They were found legal already. */
final class OtherMoves {

    private static final MilestoneId RECAP = new MilestoneId("recap");

    /** More than this in a summary is held by nobody. */
    private static final int MOST_FACTS = 5;

    private final Turn turn;

    OtherMoves(Turn turn) {
        this.turn = turn;
    }

    void silence() {
        turn.made(new Move.KeepSilent(), "");
        cost(MoveKind.SILENCE);
        turn.answer(turn.scenario().answers().silence(), List.of(), false);
    }

    void pause() {
        turn.made(new Move.TakeBreak(), says(MoveKind.BREAK));
        cost(MoveKind.BREAK);
        turn.answer(turn.scenario().answers().pause(), List.of(), false);
    }

    void open(SubPillarId id) {
        var topic = turn.scenario().topic(id).orElseThrow();
        var title = turn.scenario().bridge().subPillar(id).orElseThrow().title().toLowerCase(Locale.ROOT);
        turn.made(new Move.OpenTopic(id), says(MoveKind.TOPIC).replace("{topic}", title));
        passSignals();
        var phase = turn.method().phaseBy(Phase.By.TOPIC).orElseThrow().id();
        if (!turn.state().spot().phase().equals(phase)) {
            turn.emit(at -> new DialogueEvent.PhaseEntered(at, phase));
        }
        turn.emit(at -> new DialogueEvent.TopicOpened(at, id));
        cost(MoveKind.TOPIC);
        turn.answer(topic.opening(), List.of(), false);
    }

    void moveOn(Phase phase) {
        var text = Wording.of(
                turn.state().seed(),
                "phase/" + phase.id(),
                phase.says().to(turn.scenario().client()));
        turn.made(new Move.MoveOn(phase.id()), text);
        passSignals();
        turn.emit(at -> new DialogueEvent.PhaseEntered(at, phase.id()));
        cost(MoveKind.PHASE);
        var own = turn.scenario()
                .phaseScript(phase.id())
                .map(PhaseScript::opening)
                .orElse(List.of());
        turn.answer(own, usual(phase), false);
    }

    private static List<Reply> usual(Phase phase) {
        return phase.opening().isEmpty()
                ? List.of()
                : List.of(Reply.saying("phase/" + phase.id() + "/opening", phase.opening()));
    }

    void show(BridgeForm form) {
        turn.made(new Move.ShowBridge(form), says(MoveKind.BRIDGE));
        passSignals();
        var phase = turn.method().phaseBy(Phase.By.BRIDGE).orElseThrow().id();
        if (!turn.state().course().visited().contains(phase)) {
            turn.emit(at -> new DialogueEvent.PhaseEntered(at, phase));
        }
        turn.emit(at -> new DialogueEvent.BridgeShown(at, form));
        var rule = turn.method().rule(MoveKind.BRIDGE);
        turn.pass(rule.minutes());
        if (form == BridgeForm.PICTURES || !turn.scenario().client().pictures()) {
            affect(MoveKind.BRIDGE);
        }
        turn.answer(turn.scenario().answers().bridge(), List.of(), false);
    }

    void ask(SubPillarId id) {
        var spot = new Spot(turn.method().phaseBy(Phase.By.TOPIC).orElseThrow().id(), id);
        var blind = turn.state().course().turnsAt().getOrDefault(spot, 0) == 0;
        turn.made(new Move.AskPlacement(id), says(MoveKind.PLACE));
        var flags = Flags.OTHER_MOVE.asking(blind);
        turn.flags(flags);
        Ends.passSignals(turn, flags.passing());
        turn.patterns();
        turn.pass(turn.method().rule(MoveKind.PLACE).minutes());
        if (!blind) {
            affect(MoveKind.PLACE);
        }
        var place = placeNow(turn.scenario(), turn.state(), id);
        var mood = place.mood() == null ? Moods.of(turn.scenario(), turn.state()) : place.mood();
        turn.emit(at -> new DialogueEvent.ClientPlaced(at, id, place.placement(), place.text(), mood, place.voice()));
    }

    /** Where the client would place himself now. */
    static ClientPlace placeNow(Scenario scenario, DialogueState state, SubPillarId id) {
        var places = scenario.topic(id).orElseThrow().places();
        var circumstances = Circumstances.of(scenario, state);
        return places.stream()
                .filter(place -> circumstances.hold(place.when()))
                .findFirst()
                .orElse(places.getLast());
    }

    void summarise(List<FactId> facts) {
        var fresh = facts.stream()
                .anyMatch(fact -> !turn.state().memory().summarised().contains(fact));
        var good = fresh && facts.size() > 1 && facts.size() <= MOST_FACTS;
        var topics = new HashSet<>();
        facts.forEach(
                fact -> topics.add(String.valueOf(turn.scenario().fact(fact).topic())));
        var code = topics.size() > 1 ? SkillCode.COMPLEX_REFLECTION : SkillCode.SIMPLE_REFLECTION;
        var quality = good ? Quality.GOOD : Quality.FAIR;
        var told = facts.stream()
                .map(fact -> sentence(turn.scenario().fact(fact).retell()))
                .collect(Collectors.joining(" "));
        turn.made(new Move.Summarise(facts), says(MoveKind.SUMMARISE).replace("{facts}", told));
        var flags = Flags.OTHER_MOVE.summing(facts.size());
        turn.flags(flags);
        turn.emit(at -> new DialogueEvent.Summarised(at, facts, code, quality));
        Ends.passSignals(turn, flags.passing());
        turn.patterns();
        turn.pass(turn.method().rule(MoveKind.SUMMARISE).minutes());
        if (good) {
            affect(MoveKind.SUMMARISE);
        }
        var last = turn.method().phases().getLast().id();
        if (turn.state().spot().phase().equals(last)
                && turn.method().milestones().stream()
                        .anyMatch(named -> named.id().equals(RECAP.value()))) {
            turn.reach(RECAP);
        }
        turn.answer(turn.scenario().answers().summary(), List.of(), true);
    }

    void close() {
        turn.made(new Move.Close(), says(MoveKind.CLOSE));
        Ends.end(turn, Ending.CLOSED, turn.scenario().answers().close());
    }

    /** For moves with no pattern of their own but passing over a sign of crisis. */
    private void passSignals() {
        turn.flags(Flags.OTHER_MOVE);
        Ends.passSignals(turn, Flags.OTHER_MOVE.passing());
        turn.patterns();
        turn.flags(Flags.NONE);
    }

    private void cost(MoveKind kind) {
        turn.pass(turn.method().rule(kind).minutes());
        affect(kind);
    }

    private void affect(MoveKind kind) {
        turn.affectWithinBounds(Cause.MOVE, turn.method().rule(kind).effect(), gauge -> List.of(kind.name()));
    }

    private String says(MoveKind kind) {
        var words = turn.method().rule(kind).says().to(turn.scenario().client());
        // The same kind of move comes back: let it not sound the same each time.
        return Wording.of(
                turn.state().seed(), kind + "/" + turn.state().course().moves(), words);
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }
}
