package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class GoalsViewTest extends ViewTest {

    private static final String GOALS = "trainer/leerdoelen/light-training";

    @Test
    void laysEachGoalBesideItsLessonsAndItsQuestions() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate(GOALS);

        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .contains("in gewone woorden uitleggen wat langdurige stress doet met denken en doen");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "/trainer/materiaal/light-training/stress-in-vijf-minuten",
                        "/trainer/materiaal/light-training/light-toets");
    }

    @Test
    void isReachedFromTheMaterialOfATraining() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate("trainer/materiaal/light-training");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/" + GOALS);
    }

    @Test
    void isNotThereForATrainee() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate(GOALS);

        assertThat(_get(H1.class).getText()).isNotEqualTo("Leerdoelen");
    }
}
