package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.html.H3;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

/** A whole goal conversation of the shipped content, looked back on, rewound and compared. */
class GoalReportViewTest extends SimulationViewTest {

    @BeforeEach
    void chooseWhoHasAGoalConversation() {
        client = ShippedClients.first(clients, ConversationKind.GOAL);
    }

    @Test
    void everythingOfAGoalConversationIsToldAndNothingOfTheBridge() {
        goToReport(talkedAsTheExpert());

        assertThat(text())
                .contains(
                        "Doelgesprek: ",
                        "Jouw terugblik",
                        "Wat het gesprek laat zien",
                        "Het doelactieplan",
                        "Wat sterk is aan het plan",
                        "Verandertaal en behoudtaal",
                        "Zo verliep het gesprek",
                        "Gespreksspiegel",
                        "In het plan zetten",
                        "Zet voor zet")
                .doesNotContain("Drie kijken op de brug");
    }

    @Test
    void emptyPlanGetsNoPoints() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        make(id, new Move.Close());
        goToReport(id);

        assertThat(text())
                .contains("Het doelactieplan", "Er kwam nog niets in het plan.", "Verandertaal en behoudtaal")
                .doesNotContain("Wat sterk is aan het plan");
    }

    @Test
    void otherLineIsLaidBesideItWithItsPlan() {
        var id = talkedAsTheExpert();
        goToReport(id);
        var turn = conversation(id).debrief().turns().get(3).number();
        var branch = AttemptId.random();
        simulation.branch(id, turn, branch);
        make(branch, new Move.KeepSilent(), new Move.Close());
        goToReport(branch);

        go(SimulationRoutes.comparison(id, branch));

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Het doelactieplan");
        assertThat(text()).contains("Waar ze uitkomen", "van de 100 punten", "Na zes weken");
        assertThat(lines(".lb-plan-outline")).hasSize(2);
    }
}
