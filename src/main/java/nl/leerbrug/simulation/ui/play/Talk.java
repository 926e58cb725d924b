package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Move;
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

import java.util.ArrayList;

/**
 * The conversation on the screen. A move is in the database before what follows from it is shown here; {@code
 * simulation.ts} makes the ids of moves and minds the number keys.
 */
@JsModule("./simulation.ts")
class Talk extends Div {

    private static final String SHEET = "talk-sheet";
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
        var person = new Div(portrait, gauges);
        person.addClassName("lb-talk-person");
        var card = new Div(person, transcript);
        card.addClassNames("lb-card", "lb-talk-card");
        var main = new Div(card, phaseFeedback, phoneButtons(), choices, others, hint, chooseFirst, end, report);
        main.addClassName("lb-talk-main");
        var columns = new Div(main);
        columns.addClassName("lb-talk-columns");
        if (now.scenario().hasBridge()) {
            columns.add(side(SHEET, sheet));
        }
        columns.add(side(NOTES, notebook));
        return columns;
    }

    /** Beside the conversation on a wide screen; on a phone it opens with one tap. */
    private static Div side(String id, Div content) {
        var side = new Div(content);
        side.setId(id);
        side.addClassName("lb-talk-side");
        side.getElement().setAttribute("popover", "auto");
        return side;
    }

    private Div phoneButtons() {
        var row = new Div();
        if (now.scenario().hasBridge()) {
            row.add(opener(SHEET, "simulation.BridgeSheet.title"));
        }
        row.add(opener(NOTES, "simulation.Notebook.title"));
        row.addClassName("lb-talk-openers");
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
        notices.removeAll();
        switch (moves.move(now, id, move)) {
            case Moved.Made(var after) -> take(after);
            case Moved.Elsewhere(var after) -> {
                take(after);
                notices.add(Notices.standing(Notices.Tone.ATTENTION, getTranslation("simulation.Talk.elsewhere")));
            }
            case Moved.TestRunning(var test) -> notices.add(new TestRunning(test));
            case Moved.Refused(var reason) ->
                notices.add(Notices.standing(
                        Notices.Tone.ATTENTION, getTranslation("simulation.Talk.refused." + reason.name())));
            case Moved.PlanRefused _ ->
                notices.add(Notices.standing(
                        Notices.Tone.ATTENTION,
                        getTranslation("simulation.Talk.refused." + Decision.Reason.PLAN_REFUSED.name())));
            case Moved.Unknown() ->
                notices.add(Notices.standing(Notices.Tone.PROBLEM, getTranslation("simulation.Talk.gone")));
        }
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
