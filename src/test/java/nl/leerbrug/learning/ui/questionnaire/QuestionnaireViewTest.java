package nl.leerbrug.learning.ui.questionnaire;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireService;
import nl.leerbrug.learning.ui.ScreenText;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The self-rating at the start of the light training. */
class QuestionnaireViewTest extends ViewTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");
    private static final ItemId RATING = new ItemId("light-nulmeting");

    @Autowired
    private PathService paths;

    @Autowired
    private QuestionnaireService service;

    @BeforeEach
    void openTheSelfRating() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());
        paths.start(TRAINING);
        UI.getCurrent().navigate(LearningRoutes.item(TRAINING, RATING));
    }

    @Test
    void everyChoiceAndSentenceIsThereAgainAfterAReload() {
        rate(0, 2);
        rate(9, 5);
        _get(AutosaveField.class).type("Het gesprek aan de deur");

        reopenBrowser();
        UI.getCurrent().navigate(LearningRoutes.item(TRAINING, RATING));

        assertThat(_find(RadioButtonGroup.class).get(0).getValue()).isEqualTo(2);
        assertThat(_find(RadioButtonGroup.class).get(1).getValue()).isNull();
        assertThat(_find(RadioButtonGroup.class).get(9).getValue()).isEqualTo(5);
        assertThat(_get(AutosaveField.class).getValue()).isEqualTo("Het gesprek aan de deur");
    }

    @Test
    void saysAboveTheFormWhoReadsIt() {
        assertThat(text()).contains("Alleen jij ziet wat je invult.");
    }

    @Test
    void handingInWithGapsAsksFirst() {
        rate(0, 3);

        click("hand-in");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Nog 10 antwoorden leeg. Toch inleveren?");
        _click(_get(Button.class, spec -> spec.withText("Lever toch in")));

        assertThat(service.find(RATING).orElseThrow().handedIn()).isTrue();
        assertThat(text()).contains("Ingeleverd.", "Niet ingevuld");
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void secondRatingStandsBesideTheFirst() {
        rate(0, 2);
        click("hand-in");
        _click(_get(Button.class, spec -> spec.withText("Lever toch in")));

        click("again");
        assertThat(_find(RadioButtonGroup.class).getFirst().getValue()).isNull();
        rate(0, 4);
        click("hand-in");
        _click(_get(Button.class, spec -> spec.withText("Lever toch in")));

        assertThat(ScreenText.of(_get(RatingTable.class))).contains("Eerst:", "Nu:");
        assertThat(service.find(RATING).orElseThrow().earlier()).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static void rate(int statement, int value) {
        _setValue(_find(RadioButtonGroup.class).get(statement), value);
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String text() {
        return ScreenText.all();
    }
}
