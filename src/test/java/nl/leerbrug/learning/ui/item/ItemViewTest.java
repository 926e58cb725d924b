package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.report.ContentReportService;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.learning.ui.ScreenText;
import nl.leerbrug.learning.ui.writing.WritingField;
import nl.leerbrug.shell.EmptyState;
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

class ItemViewTest extends ViewTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");
    private static final ItemId LESSON = new ItemId("stress-in-vijf-minuten");
    private static final TextPlace NOTE = TextPlace.note(LESSON);

    @Autowired
    PathService paths;

    @Autowired
    ItemService items;

    @Autowired
    WritingService writings;

    @Autowired
    ContentReportService reports;

    @Autowired
    Progress progress;

    private final TestPerson noor = TestPerson.with(Role.TRAINEE);

    @BeforeEach
    void beginTheTraining() {
        signIn(noor.authentication());
        paths.start(TRAINING);
    }

    private static void open(ItemId item) {
        UI.getCurrent().navigate("leren/light-training/" + item);
    }

    private static WritingField notes() {
        return _get(_get(LessonPanel.class).getChildren().toList().get(1), WritingField.class);
    }

    @Test
    void lessonShowsItsTitleTextPromptAndSources() {
        open(LESSON);

        assertThat(_get(H1.class).getText()).isEqualTo("Stress in vijf minuten");
        assertThat(_find(WritingField.class)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(_get(LessonPanel.class).getElement().getTextRecursively())
                .contains("Bronnen", "Mijn notities", "Alleen jij kunt dit lezen");
    }

    @Test
    void readingButtonCompletesTheLessonAndBringsTheNextOneForward() {
        open(LESSON);

        _click(_get(Button.class, spec -> spec.withId("complete")));

        assertThat(progress.mine(TRAINING)
                        .orElseThrow()
                        .item(LESSON)
                        .orElseThrow()
                        .state()
                        .settled())
                .isTrue();
        _assertNone(Button.class, spec -> spec.withId("complete"));
        assertThat(_get(Anchor.class, spec -> spec.withId("next")).getClassNames())
                .contains("lb-button-primary");
    }

    @Test
    void noteIsThereAfterAReload() {
        open(LESSON);

        notes().field().type("Vraag de trainer naar de tunnel");
        reopenBrowser();
        open(LESSON);

        assertThat(notes().field().getValue()).isEqualTo("Vraag de trainer naar de tunnel");
    }

    @Test
    void otherTabsTextIsShownBesideMineAndTheOtherOneCanBeTaken() {
        open(LESSON);
        notes().field().type("eerste");
        writings.save(NOTE, "van het andere tabblad", 1);

        notes().field().type("van hier");

        assertThat(notes().getElement().getTextRecursively()).contains("van het andere tabblad", "van hier");
        _click(_get(notes(), Button.class, spec -> spec.withClasses("lb-take-theirs")));
        assertThat(writings.findMine(NOTE).text()).isEqualTo("van het andere tabblad");
        assertThat(notes().field().getValue()).isEqualTo("van het andere tabblad");
    }

    @Test
    void myTextCanBeKeptOverTheOtherTabs() {
        open(LESSON);
        notes().field().type("eerste");
        writings.save(NOTE, "van het andere tabblad", 1);
        notes().field().type("van hier");

        _click(_get(notes(), Button.class, spec -> spec.withClasses("lb-keep-mine")));

        assertThat(writings.findMine(NOTE).text()).isEqualTo("van hier");
    }

    @Test
    void lockedItemExplainsWhatComesFirst() {
        open(new ItemId("l0-kennischeck"));

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Dit gaat straks open", "Eerst: Stress in vijf minuten");
    }

    @Test
    void whoHasNotBegunCanBeginHere() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());
        open(LESSON);

        _click(_get(Button.class, spec -> spec.withId("start")));

        assertThat(_find(LessonPanel.class)).hasSize(1);
    }

    @Test
    void trainerReadsAlongWithoutCompleting() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        open(LESSON);

        assertThat(_find(LessonPanel.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withId("complete"));
    }

    @Test
    void whatIsNotRightReachesTheAuthorsWhoHandleIt() {
        open(LESSON);
        _click(_get(Button.class, spec -> spec.withId("report")));
        var text = "Een fout in alinea 3 " + noor.id();
        _setValue(_get(TextArea.class), text);

        _click(_get(Button.class, spec -> spec.withId("report-send")));

        signIn(TestPerson.with(Role.AUTHOR).authentication());
        UI.getCurrent().navigate("auteur/meldingen");
        assertThat(ScreenText.all()).contains(text);
        _find(Button.class, spec -> spec.withText("Markeren als afgehandeld")).forEach(button -> _click(button));
        assertThat(reports.count(false)).isZero();
    }

    @Test
    void itemThatDoesNotExistIsNotFound() {
        open(new ItemId("bestaat-niet"));

        assertThat(_find(ItemView.class)).isEmpty();
    }
}
