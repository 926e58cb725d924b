package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.Moved;
import nl.leerbrug.simulation.ui.part.Portrait;
import nl.leerbrug.simulation.ui.part.ReportButton;
import nl.leerbrug.simulation.ui.part.TestRunning;
import nl.leerbrug.simulation.ui.part.Words;
import nl.leerbrug.simulation.ui.plan.PlanSheet;
import nl.leerbrug.simulation.ui.plan.PlanTable;
import nl.leerbrug.simulation.ui.plan.PlanTaker;
import nl.leerbrug.simulation.ui.plan.SheetUse;

import java.util.ArrayList;
import java.util.List;

/**
 * The conversation on the screen. A move is in the database before what follows from it is shown here; {@code
 * simulation.ts} makes the ids of moves and minds the number keys.
 */
@JsModule("./simulation.ts")
class Talk extends Div {

    private static final String SHEET = "talk-sheet";
    private static final String BRIDGE = "talk-bridge";
    private static final String NOTES = "talk-notes";

    private final MoveService moves;
    private final PageHeader header;
    private final Portrait portrait;
    private final GaugeBars gauges = new GaugeBars();
    private final TranscriptPanel transcript;
    private final Span announcement = new Span();
    private final Div notices = new Div();
    private final ChoiceList choices = new ChoiceList(this::make);
    private final OtherMovesBar others = new OtherMovesBar(this::make);
    private final NativeDetails hint = new NativeDetails();
    private final Paragraph hintText = new Paragraph();
    private final TalkEnd end = new TalkEnd();
    private final PhaseFeedbackPanel phaseFeedback = new PhaseFeedbackPanel();
    private final ChooseFirst chooseFirst = new ChooseFirst(choices::setChooseFirst);
    private final ReportButton report;
    private final BridgeSheet sheet;
    private final PlanSheet plan = new PlanSheet(SheetUse.CONVERSATION, this::edit);
    private final Notebook notebook = new Notebook();
    private Conversation now;
    private int shown;

    Talk(MoveService moves, LineReportService reports, String title, Conversation conversation) {
        this.moves = moves;
        this.now = conversation;
        addClassName("lb-talk");
        setClassName("lb-projected", conversation.mode() == Mode.DEMONSTRATION);
        header = new PageHeader(title);
        header.addActions(Links.button(
                SimulationRoutes.client(conversation.client().id()), getTranslation("simulation.Talk.later")));
        report = new ReportButton(
                getTranslation("simulation.Talk.lastTurn"), text -> reports.report(now.id(), now.next() - 1, text));
        sheet = new BridgeSheet(conversation.scenario().client(), this::askLevel);
        portrait = new Portrait(conversation.client(), conversation.state().mood());
        transcript = new TranscriptPanel(conversation.scenario(), practice());
        announcement.addClassName("lb-visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        gauges.setVisible(practice());
        hint.setSummaryText(getTranslation("simulation.Talk.hint"));
        hint.setContent(hintText);
        hint.addClassName("lb-talk-hint");
        choices.setChooseFirst(!practice());
        add(header, notices, announcement, columns());
        show();
    }

    private Div columns() {
        var sides = sides();
        var person = new Div(portrait, gauges);
        person.addClassName("lb-talk-person");
        var card = new Div(person, transcript);
        card.addClassNames("lb-card", "lb-talk-card");
        var main = new Div(card, phaseFeedback, openers(sides), choices, others, hint, chooseFirst, end, report);
        main.addClassName("lb-talk-main");
        var columns = new Div(main);
        columns.addClassName("lb-talk-columns");
        var beside = new Div(jumps(sides));
        beside.addClassName("lb-talk-sides");
        sides.forEach(side -> beside.add(side.element()));
        columns.add(beside);
        return columns;
    }

    /** What lies beside the conversation. */
    private List<Side> sides() {
        var sides = new ArrayList<Side>();
        if (now.scenario().hasBridge()) {
            sides.add(new Side(SHEET, "simulation.BridgeSheet.title", sheet));
        }
        if (hasPlan()) {
            plan.add(Links.to(
                    SimulationRoutes.goalPlan(now.id()),
                    getTranslation(
                            "simulation.Talk.toPlan", now.scenario().client().name())));
            sides.add(new Side(SHEET, "simulation.PlanSheet.title", plan));
            sides.add(new Side(BRIDGE, "simulation.EarlierBridge.title", new EarlierBridge(now)));
        }
        sides.add(new Side(NOTES, "simulation.Notebook.title", notebook));
        return sides;
    }

    private boolean hasPlan() {
        return now.scenario().goal().isPresent();
    }

    /** Beside the conversation on a wide screen; on a phone it opens with one tap. */
    private record Side(String id, String title, Div content) {

        Div element() {
            var side = new Div(content);
            side.setId(id);
            side.addClassName("lb-talk-side");
            side.getElement().setAttribute("popover", "auto");
            return side;
        }
    }

    private Div openers(List<Side> sides) {
        var row = new Div();
        sides.forEach(side -> row.add(opener(side.id(), side.title())));
        row.addClassName("lb-talk-openers");
        return row;
    }

    /** On a wide screen, where all of it lies open and is long. */
    private Div jumps(List<Side> sides) {
        var row = new Div();
        row.addClassName("lb-talk-jumps");
        for (var side : sides) {
            var jump = new NativeButton(getTranslation(side.title()));
            jump.addClassName("lb-move");
            jump.getElement()
                    .executeJs("this.addEventListener('click', () => window.leerbrugTalk.toSide($0))", side.id());
            row.add(jump);
        }
        return row;
    }

    private NativeButton opener(String id, String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("lb-move");
        button.getElement().setAttribute("popovertarget", id);
        return button;
    }

    /** Each part changes only what is not as it was: a move alters little of the screen. */
    private void show() {
        var state = now.state();
        var offer = now.offer();
        getElement().setAttribute("data-turn", turn());
        showNews();
        header.setIntro(getTranslation(
                "simulation.Talk.place",
                getTranslation("simulation.Mode." + now.mode().name()),
                place(),
                state.course().minutes(),
                now.scenario().limit()));
        portrait.show(state.voice(), state.mood());
        gauges.show(state.gauges());
        choices.setVisible(now.open());
        choices.show(offer);
        others.setVisible(now.open());
        others.show(now, offer, turn());
        if (now.scenario().hasBridge()) {
            sheet.show(now, offer.recordable());
        }
        if (hasPlan()) {
            plan.show(PlanTable.of(now, turn()));
        }
        notebook.show(now);
        showHint();
        chooseFirst.setVisible(practice() && now.open());
        end.show(now);
    }

    private void showNews() {
        var news = new ArrayList<String>();
        for (; shown < now.moves().size(); shown++) {
            var heard = transcript.append(now.moves().get(shown));
            if (!heard.isBlank()) {
                news.clear();
                news.add(heard);
            }
        }
        if (practice()) {
            news.add(phaseFeedback.show(now));
        }
        if (!news.isEmpty()) {
            announcement.setText(String.join(" ", news).strip());
        }
    }

    private boolean practice() {
        return now.mode().isCoached();
    }

    private String place() {
        var spot = now.state().spot();
        var phase = Words.phase(now.scenario(), spot);
        return spot.topic() == null ? phase : phase + " · " + Words.topic(now.scenario(), spot.topic());
    }

    private void showHint() {
        var text = now.hint().map(nl.leerbrug.dialogue.Hint::text).orElse("");
        hint.setVisible(!text.isEmpty());
        hint.setOpen(false);
        hintText.setText(text);
    }

    private void askLevel(SubPillarId topic) {
        getElement().executeJs("window.leerbrugTalk.closeSides(this)");
        new LevelDialog(now, topic, turn(), this::make).open();
    }

    private void make(MoveId id, Move move) {
        told(moves.move(now, id, move));
    }

    /** A change of the plan: what is wrong with it is told where it was filled in. */
    private PlanTaker.Answer edit(MoveId id, PlanEdit edit) {
        var moved = moves.move(now, id, new Move.EditPlan(edit));
        if (moved instanceof Moved.PlanRefused(var refusals)) {
            return new PlanTaker.Answer.Refused(refusals);
        }
        if (moved instanceof Moved.Made(var after) && !isAnswered(after)) {
            // The plan stays at hand: nothing happened in the conversation.
            notices.removeAll();
            now = after;
            show();
            return new PlanTaker.Answer.Taken(false);
        }
        getElement().executeJs("window.leerbrugTalk.closeSides(this)");
        var problem = told(moved);
        return problem.isEmpty() ? new PlanTaker.Answer.Taken(true) : new PlanTaker.Answer.Stopped(problem);
    }

    private static boolean isAnswered(Conversation after) {
        return after.moves().getLast().stream().anyMatch(DialogueEvent.Replied.class::isInstance);
    }

    /** Shows what came of a move; gives what was in its way. */
    private String told(Moved moved) {
        notices.removeAll();
        return switch (moved) {
            case Moved.Made(var after) -> {
                take(after);
                yield "";
            }
            case Moved.Elsewhere(var after) -> {
                take(after);
                yield notice(Notices.Tone.ATTENTION, "simulation.Talk.elsewhere");
            }
            case Moved.TestRunning(var test) -> {
                notices.add(new TestRunning(test));
                yield getTranslation("simulation.TestRunning.title");
            }
            case Moved.Refused(var reason) ->
                notice(Notices.Tone.ATTENTION, "simulation.Talk.refused." + reason.name());
            case Moved.PlanRefused _ -> notice(Notices.Tone.ATTENTION, "simulation.Talk.refused.PLAN_REFUSED");
            case Moved.Unknown() -> notice(Notices.Tone.PROBLEM, "simulation.Talk.gone");
        };
    }

    private String notice(Notices.Tone tone, String key) {
        var words = getTranslation(key);
        notices.add(Notices.standing(tone, words));
        return words;
    }

    private void take(Conversation after) {
        now = after;
        show();
        getElement().executeJs("window.leerbrugTalk.answered(this)");
    }

    /** Names the turn for the browser: all clicks in one turn are one move. */
    private String turn() {
        return now.id() + "/" + now.next();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.leerbrugTalk.open(this)");
    }
}
