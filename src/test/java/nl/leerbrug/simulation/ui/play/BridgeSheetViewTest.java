package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.Pictogram;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The Bridge beside a conversation: in text, and as beeldbrug. */
class BridgeSheetViewTest extends SimulationViewTest {

    @Test
    void clientWhoReadsWellHasTheTextBridgeAndTheBeeldbrugIsOneTapAway() {
        go(SimulationRoutes.conversation(begin(Mode.PRACTICE)));
        assertThat(_find(Pictogram.class)).isEmpty();

        _click(_get(NativeButton.class, spec -> spec.withId("sheet-pictures")));

        assertThat(_find(Pictogram.class)).hasSize(9);
    }

    @Test
    void everySubPillarHasAPictogramWithWords() {
        client = clients.find(new CaseId("kees-van-dongen")).orElseThrow();

        go(SimulationRoutes.conversation(begin(Mode.PRACTICE)));

        assertThat(_find(Pictogram.class)).hasSize(9).allSatisfy(picture -> {
            assertThat(picture.isVisible()).isTrue();
            assertThat(picture.getElement().getAttribute("aria-label"))
                    .isNotBlank()
                    .doesNotContain("simulation.");
        });
    }

    @Test
    void beeldbrugSaysTheEasyWordsOfALevel() {
        client = clients.find(new CaseId("kees-van-dongen")).orElseThrow();
        var id = begin(Mode.PRACTICE);
        var bridge = conversation(id).scenario().bridge();
        var steps = client.transcript(nl.leerbrug.dialogue.ConversationKind.BRIDGE, Transcript.Role.EXPERT)
                .orElseThrow()
                .steps();
        for (var step : steps) {
            make(id, step.move());
            if (step.move() instanceof Move.AskPlacement) {
                break;
            }
        }
        var placed =
                conversation(id).state().sheet().client().entrySet().iterator().next();
        var level = ((nl.leerbrug.bridge.Placement.At) placed.getValue()).level();

        go(SimulationRoutes.conversation(id));

        assertThat(text())
                .contains(bridge.subPillar(placed.getKey())
                        .orElseThrow()
                        .level(level)
                        .picture());
    }
}
