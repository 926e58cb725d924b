package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.DialogueEvent.Opened;
import nl.leerbrug.dialogue.DialogueEvent.Said;
import nl.leerbrug.dialogue.Memory.SignalState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a conversation stands: the fold of its events, and nothing else.
 *
 * @param opening the event it began with
 * @param voice who was heard last; absent: the client
 * @param draft the plan in the making, in a goal conversation
 * @param ending absent as long as it goes on
 */
public record DialogueState(
        Opened opening,
        Gauges gauges,
        Mood mood,
        @Nullable VoiceId voice,
        Course course,
        Memory memory,
        Sheet sheet,
        Gains gains,
        Draft draft,
        @Nullable Ending ending) {

    /** The state after the first event. */
    public static DialogueState of(Opened opened) {
        return new DialogueState(
                opened,
                opened.gauges(),
                opened.mood(),
                opened.voice(),
                Course.from(opened.spot()),
                Memory.of(opened.heard()),
                Sheet.EMPTY,
                Gains.NONE,
                Draft.EMPTY,
                null);
    }

    /**
     * The state after all these events.
     *
     * @throws IllegalArgumentException when they do not begin with {@link Opened}
     */
    public static DialogueState replay(List<DialogueEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof Opened opened)) {
            throw new IllegalArgumentException("a conversation begins with Opened");
        }
        var state = of(opened);
        for (var event : events.subList(1, events.size())) {
            state = state.apply(event);
        }
        return state;
    }

    public ScenarioId scenario() {
        return opening.scenario();
    }

    public long seed() {
        return opening.seed();
    }

    public Gauges start() {
        return opening.gauges();
    }

    public boolean isOver() {
        return ending != null;
    }

    public Spot spot() {
        return course.spot();
    }

    /** The state after this event. */
    public DialogueState apply(DialogueEvent event) {
        return switch (event) {
            case Opened opened -> throw new IllegalArgumentException("opened twice: " + opened.scenario());
            case DialogueEvent.MoveMade made -> with(course.moved(made.move().isStep()));
            case Said said -> said(said);
            case DialogueEvent.Summarised summary -> summarised(summary);
            case DialogueEvent.TimePassed time -> with(course.later(time.minutes()));
            case DialogueEvent.Affected affected ->
                new DialogueState(
                        opening,
                        gauges.plus(affected.effect()),
                        mood,
                        voice,
                        course,
                        memory,
                        sheet,
                        gains.with(affected.gains(), affected.effect()),
                        draft,
                        ending);
            case DialogueEvent.KnockedOut out -> with(memory.knockedOut(out.kind()));
            case DialogueEvent.PatternSeen seen -> with(memory.seeing(seen.pattern()));
            case DialogueEvent.MilestoneReached reached -> with(course.reaching(reached.milestone()));
            case DialogueEvent.ClientChose chose -> with(course.choosing(chose.milestone(), chose.topic()));
            case DialogueEvent.PhaseEntered entered ->
                with(course.at(Spot.in(entered.phase())))
                        .with(draft.with(draft.talk().elsewhere()));
            case DialogueEvent.TopicOpened opened -> with(course.at(new Spot(spot().phase(), opened.topic())));
            case DialogueEvent.BridgeShown shown -> with(course.showing(shown.form()));
            case DialogueEvent.Replied replied ->
                speaking(replied.voice(), replied.mood())
                        .with(memory.replying(replied.reply()))
                        .with(draft.replied());
            case DialogueEvent.FactTold told -> with(memory.telling(told.fact()));
            case DialogueEvent.SignalAppeared appeared ->
                with(memory.signal(appeared.signal(), new SignalState(course.steps(), course.moves(), null, false)));
            case DialogueEvent.SignalTakenUp taken -> signal(taken.signal(), course.steps());
            case DialogueEvent.SignalPassed passed -> signal(passed.signal(), null);
            case DialogueEvent.ClientPlaced placed ->
                speaking(placed.voice(), placed.mood()).with(sheet.placed(placed.topic(), placed.placement()));
            case DialogueEvent.LevelRecorded recorded -> with(sheet.recorded(recorded.topic(), recorded.placement()));
            case DialogueEvent.IncidentHappened happened ->
                speaking(happened.voice() == null ? voice : happened.voice(), happened.mood())
                        .with(memory.incident(course.turns()));
            case DialogueEvent.PlanEdited edited -> with(draft.edited(edited.edit()));
            case DialogueEvent.ProposalDeclined declined -> with(draft.declining(declined.edit()));
            case DialogueEvent.ClientContributed more -> with(draft.contributing(more.contribution()));
            case DialogueEvent.PermissionGiven ignored -> with(draft.allowing());
            case DialogueEvent.ImportanceTold told -> with(draft.weighing(told.number()));
            case DialogueEvent.TurnEnded ended ->
                speaking(voice, ended.mood())
                        .with(course.onEdge(gauges.trust() == Gauges.LOWEST || gauges.stress() == Gauges.HIGHEST));
            case DialogueEvent.Closed closed ->
                new DialogueState(opening, gauges, mood, voice, course, memory, sheet, gains, draft, closed.ending());
        };
    }

    private DialogueState said(Said said) {
        var reflection = said.codes().stream().anyMatch(SkillCode::isReflection);
        var question = said.codes().stream().anyMatch(SkillCode::isQuestion);
        var invites = said.codes().stream().anyMatch(SkillCode::invites) && said.quality() != Quality.POOR;
        return with(course.spoken(question && !reflection ? course.questions() + 1 : 0))
                .with(memory.saying(said.utterance(), spot())
                        .attending(spot(), reflection && said.quality() == Quality.GOOD, invites))
                .with(draft.with(draft.talk().answered(said.codes(), said.quality())));
    }

    private DialogueState summarised(DialogueEvent.Summarised summary) {
        return with(course.spoken(0))
                .with(memory.summarising(summary.facts()).attending(spot(), summary.quality() == Quality.GOOD, true))
                .with(draft.with(draft.talk().answered(List.of(summary.code()), summary.quality())));
    }

    private DialogueState signal(SignalId signal, @Nullable Integer takenUp) {
        var before = memory.signals().get(signal);
        if (before == null) {
            throw new IllegalArgumentException("signal that never appeared: " + signal);
        }
        var after = takenUp == null
                ? new SignalState(before.step(), before.move(), before.takenUp(), true)
                : new SignalState(before.step(), before.move(), takenUp, before.passed());
        return with(memory.signal(signal, after));
    }

    private DialogueState with(Course next) {
        return new DialogueState(opening, gauges, mood, voice, next, memory, sheet, gains, draft, ending);
    }

    private DialogueState with(Memory next) {
        return new DialogueState(opening, gauges, mood, voice, course, next, sheet, gains, draft, ending);
    }

    private DialogueState with(Sheet next) {
        return new DialogueState(opening, gauges, mood, voice, course, memory, next, gains, draft, ending);
    }

    private DialogueState with(Draft next) {
        return new DialogueState(opening, gauges, mood, voice, course, memory, sheet, gains, next, ending);
    }

    private DialogueState speaking(@Nullable VoiceId who, Mood look) {
        return new DialogueState(opening, gauges, look, who, course, memory, sheet, gains, draft, ending);
    }
}
