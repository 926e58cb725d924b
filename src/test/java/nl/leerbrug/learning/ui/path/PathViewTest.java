package nl.leerbrug.learning.ui.path;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shell.BridgeFigure;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class PathViewTest extends ViewTest {

    @Test
    void whoFollowsNothingChoosesATrainingAndBegins() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());
        UI.getCurrent().navigate("leerpad");

        _click(_get(Button.class, spec -> spec.withId("start-light-training")));

        assertThat(_get(H1.class).getText()).isEqualTo("Light-training");
        assertThat(_get(Anchor.class, spec -> spec.withId("next-step")).getHref())
                .isEqualTo("/leren/light-training/stress-in-vijf-minuten");
        assertThat(_get(BridgeFigure.class).getElement().getTextRecursively()).contains("0 van");
    }

    @Test
    void lockedItemsSayWhatComesFirstAndAreNoLinks() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());
        UI.getCurrent().navigate("leerpad/light-training");
        _click(_get(Button.class, spec -> spec.withId("start-light-training")));

        var locked = _find(ItemLine.class).stream()
                .filter(line -> "locked".equals(line.getElement().getAttribute("data-state")))
                .toList();

        assertThat(locked).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getElement().getTextRecursively()).contains("Eerst: ");
            assertThat(_find(line, Anchor.class)).isEmpty();
        });
    }

    @Test
    void trainerLooksAroundWithoutBeginning() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate("leerpad/light-training");

        _assertNone(Button.class, spec -> spec.withId("start-light-training"));
        assertThat(_find(ItemLine.class)).isNotEmpty();
    }

    @Test
    void trainingThatDoesNotExistIsNotFound() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate("leerpad/bestaat-niet");

        assertThat(_find(ItemLine.class)).isEmpty();
        assertThat(_find(PathView.class)).isEmpty();
    }
}
