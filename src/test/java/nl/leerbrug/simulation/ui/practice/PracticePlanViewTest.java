package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The Oefenplan: one next step, skills, errors, and what is planned. */
class PracticePlanViewTest extends SimulationViewTest {

    @Test
    void whoNeverTalkedIsToldHowItBegins() {
        go(SimulationRoutes.plan());

        assertThat(_get(H1.class).getText()).isEqualTo("Oefenplan");
        assertThat(text()).contains("Je oefenplan begint met een gesprek");
        assertThat(_get(Anchor.class, spec -> spec.withText("Kies met wie je oefent"))
                        .getHref())
                .isEqualTo("/oefenen");
    }

    @Test
    void conversationThatRunsIsTheNextStep() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id));

        go(SimulationRoutes.plan());

        assertThat(text()).contains("Er loopt nog een gesprek.", "Een vaardigheid telt mee vanaf drie keer.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Verder met dit gesprek"))
                        .getHref())
                .isEqualTo("/" + SimulationRoutes.conversation(id));
    }

    @Test
    void oneConversationShowsNoChangeYet() {
        done(Quality.POOR);

        go(SimulationRoutes.plan());

        assertThat(text()).contains("Na twee gesprekken met een terugblik zie je hier hoe het verandert.");
    }

    @Test
    void errorsAreDrawnAndToldInATable() {
        done(Quality.POOR);
        done(Quality.GOOD);

        go(SimulationRoutes.plan());

        assertThat(text())
                .contains("Hoe je fouten veranderen", "Als tabel", client.title() + ", Bruggesprek", "100 %", "0 %");
        assertThat(_get(Div.class, spec -> spec.withClasses("lb-error-bars")).getChildren())
                .hasSize(2);
    }

    @Test
    void weakestSkillOfAllConversationsIsPlannedHere() {
        goToReport(weak());
        goToReport(weak());
        go(SimulationRoutes.plan());
        assertThat(text())
                .contains(
                        "Waar je het meest wint",
                        "Over je gesprekken samen win je het meest bij: ",
                        "Dit komt uit een of twee gesprekken.",
                        "Er staat nog niets gepland.",
                        "over 7, 30 en 90 dagen");

        _click(_get(Button.class, spec -> spec.withId("plan-practice")));

        assertThat(lines("[role=status]")).contains("Drie korte oefeningen staan gepland.");
        assertThat(lines(".lb-own-attempts .lb-attempt-words")).hasSize(3).allMatch(line -> line.contains("vanaf"));
        assertThat(_find(Button.class, spec -> spec.withId("plan-practice"))).isEmpty();
        assertThat(text()).doesNotContain("Er staat nog niets gepland.");
    }

    @Test
    void whatIsPlannedHereIsToldInTheDebriefAndNotPlannedThereAgain() {
        var id = weak();
        goToReport(id);
        go(SimulationRoutes.plan());
        _click(_get(Button.class, spec -> spec.withId("plan-practice")));

        go(SimulationRoutes.report(id));

        assertThat(text()).contains("Drie korte oefeningen staan gepland voor deze vaardigheid.");
        assertThat(_find(Button.class, spec -> spec.withId("plan-practice"))).isEmpty();
    }

    @Test
    void planningWaitsWhenSomethingElseComesFirstAndCanBeDoneStill() {
        goToReport(weak());
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id));

        go(SimulationRoutes.plan());

        assertThat(text()).contains("Er loopt nog een gesprek.");
        assertThat(_find(Button.class, spec -> spec.withId("plan-practice"))).hasSize(1);
    }

    @Test
    void lookingBackOnTheLatestConversationComesBeforeANewOne() {
        var id = begin(Mode.PRACTICE);
        make(id, line(id, Quality.GOOD), new Move.Close());

        go(SimulationRoutes.plan());

        assertThat(text()).contains("Kijk eerst in je eigen woorden terug op je laatste gesprek.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Kijk terug")).getHref())
                .isEqualTo("/" + SimulationRoutes.debrief(id));
    }

    @Test
    void whoPlannedAndHasNothingWaitingIsSentToANewConversation() {
        goToReport(weak());
        go(SimulationRoutes.plan());
        _click(_get(Button.class, spec -> spec.withId("plan-practice")));

        assertThat(text()).contains("Voer een nieuw gesprek.");
    }

    private AttemptId done(Quality quality) {
        var id = begin(Mode.PRACTICE);
        make(id, line(id, quality), new Move.Close());
        goToReport(id);
        return id;
    }
}
