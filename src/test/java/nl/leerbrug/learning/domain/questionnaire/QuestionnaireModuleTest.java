package nl.leerbrug.learning.domain.questionnaire;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.database.StatementCount;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemCompleted;
import nl.leerbrug.learning.domain.LearningSlice;
import nl.leerbrug.learning.domain.QuizWorld;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.work.DraftSaved;
import nl.leerbrug.learning.domain.work.DraftText;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shared.RenderedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.Map;

import static nl.leerbrug.learning.domain.QuizWorld.TRAINING;
import static nl.leerbrug.learning.domain.QuizWorld.aTrainee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Filling in a questionnaire on a real database. */
@LearningSlice
class QuestionnaireModuleTest {

    private static final ContentId FIRST = new ContentId("uitspraak-1");
    private static final ContentId SECOND = new ContentId("uitspraak-2");
    private static final ContentId OPEN = new ContentId("open-vraag");

    @Autowired
    private QuizWorld world;

    @Autowired
    private QuestionnaireService service;

    @Autowired
    private PathService paths;

    private PersonId trainee = PersonId.random();

    @BeforeEach
    void follow() {
        trainee = aTrainee();
        paths.start(TRAINING);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyAnswerIsKeptAtOnceAndTheLastChoiceCounts() {
        var item = publish("nulmeting", Questionnaire.Purpose.SELF_RATING);
        var id = begin(item);

        service.rate(id, FIRST, 2);
        service.rate(id, FIRST, 4);
        service.write(id, OPEN, "Rustiger beginnen", 0);

        var sheet = sheet(item);
        assertThat(sheet.rating(FIRST)).hasValue(4);
        assertThat(sheet.rating(SECOND)).isEmpty();
        assertThat(sheet.text(OPEN)).isEqualTo(new DraftText("Rustiger beginnen", 1));
        assertThat(sheet.gaps()).isEqualTo(1);
        assertThat(service.start(TRAINING, item)).isEqualTo(new QuestionnaireStart.Open(id));
    }

    @Test
    void lookingLeavesNothingBehind() {
        var item = publish("kijken", Questionnaire.Purpose.EVALUATION);

        assertThat(sheet(item).response()).isEmpty();
        assertThat(sheet(item).response()).isEmpty();
    }

    @Test
    void handingInAsksAboutGapsCompletesAndCloses(AssertablePublishedEvents events) {
        var item = publish("evaluatie", Questionnaire.Purpose.EVALUATION);
        var id = begin(item);
        service.rate(id, FIRST, 5);

        var asked = service.handIn(id, false);
        var done = service.handIn(id, true);
        var again = service.handIn(id, true);

        assertThat(asked).isEqualTo(new QuestionnaireHandIn.Gaps(2));
        assertThat(done).isInstanceOf(QuestionnaireHandIn.HandedIn.class).isEqualTo(again);
        assertThat(service.rate(id, FIRST, 1)).isFalse();
        assertThat(service.write(id, OPEN, "Te laat", 0)).isEqualTo(new DraftSaved.Closed());
        assertThat(sheet(item).rating(FIRST)).hasValue(5);
        assertThat(service.start(TRAINING, item)).isEqualTo(new QuestionnaireStart.HandedIn());
        assertThat(events.ofType(ItemCompleted.class)
                        .matching(event -> event.person().equals(trainee)))
                .singleElement()
                .satisfies(event -> assertThat(event.by()).isEqualTo(CompletedBy.HANDED_IN));
    }

    @Test
    void repeatedSelfRatingShowsTheFirstOneBesideItOnlyWhenHandedIn() {
        var item = publish("herhaald", Questionnaire.Purpose.SELF_RATING);
        var before = begin(item);
        service.rate(before, FIRST, 2);
        service.handIn(before, true);

        var after = begin(item);
        service.rate(after, FIRST, 4);
        var whileFillingIn = sheet(item);
        later();
        service.handIn(after, true);

        assertThat(after).isNotEqualTo(before);
        assertThat(whileFillingIn.earlier()).isEmpty();
        assertThat(sheet(item).rating(FIRST)).hasValue(4);
        assertThat(sheet(item).earlier().orElseThrow().ratings()).isEqualTo(Map.of(FIRST, 2));
    }

    @Test
    void sameWordsInAnotherQuestionnaireAreComparedToo() {
        var start = publish("start", Questionnaire.Purpose.SELF_RATING);
        var first = begin(start);
        service.rate(first, SECOND, 1);
        service.handIn(first, true);
        var end = new ItemId("eind");
        world.publish(questionnaire(
                end,
                Questionnaire.Purpose.SELF_RATING,
                new Questionnaire.Entry(new ContentId("eind-uitspraak"), "Tekst van uitspraak-2")));
        var last = begin(end);
        service.rate(last, new ContentId("eind-uitspraak"), 5);
        later();

        service.handIn(last, true);

        assertThat(sheet(end).earlier().orElseThrow().ratings()).isEqualTo(Map.of(new ContentId("eind-uitspraak"), 1));
    }

    @Test
    void textOfAnotherTabIsShownAndNotOverwritten() {
        var id = begin(publish("conflict", Questionnaire.Purpose.EVALUATION));
        service.write(id, OPEN, "Eerste", 0);
        service.write(id, OPEN, "Tweede", 1);

        var oldTab = service.write(id, OPEN, "Derde", 1);

        assertThat(oldTab).isEqualTo(new DraftSaved.Conflict(new DraftText("Tweede", 2)));
    }

    @Test
    void neighboursResponseIsClosed() {
        var item = publish("buur", Questionnaire.Purpose.EVALUATION);
        var id = begin(item);

        aTrainee();

        assertThat(service.rate(id, FIRST, 1)).isFalse();
        assertThat(service.write(id, OPEN, "Hoi", 0)).isEqualTo(new DraftSaved.Closed());
        assertThat(service.handIn(id, true)).isEqualTo(new QuestionnaireHandIn.Unknown());
        assertThat(sheet(item).response()).isEmpty();
    }

    @Test
    void ratingOutsideTheScaleIsADefect() {
        var id = begin(publish("schaal", Questionnaire.Purpose.EVALUATION));

        assertThatIllegalArgumentException().isThrownBy(() -> service.rate(id, FIRST, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> service.rate(id, OPEN, 3));
    }

    @Test
    void choiceTakesTwoStatements() {
        var id = begin(publish("tellen", Questionnaire.Purpose.EVALUATION));

        assertThat(StatementCount.of(() -> service.rate(id, FIRST, 3))).isEqualTo(2);
    }

    /** The clock stands still; whoever hands in later does so at a later instant. */
    private void later() {
        world.advance();
    }

    private ItemId publish(String id, Questionnaire.Purpose purpose) {
        var item = new ItemId(id);
        world.publish(questionnaire(
                item,
                purpose,
                new Questionnaire.Entry(FIRST, "Tekst van uitspraak-1"),
                new Questionnaire.Entry(SECOND, "Tekst van uitspraak-2")));
        return item;
    }

    private static Questionnaire questionnaire(
            ItemId item, Questionnaire.Purpose purpose, Questionnaire.Entry... statements) {
        return new Questionnaire(
                item,
                "Vragenlijst",
                "Een paar uitspraken.",
                5,
                purpose,
                new RenderedText("Kies wat past."),
                new Questionnaire.Scale(1, 5, "helemaal niet", "helemaal wel"),
                List.of(statements),
                List.of(new Questionnaire.Entry(OPEN, "Wat wil je anders doen?")),
                new ContentHash("%064x".formatted(item.hashCode() & 0xffffffffL)));
    }

    private QuestionnaireResponseId begin(ItemId item) {
        if (service.start(TRAINING, item) instanceof QuestionnaireStart.Open(var id)) {
            return id;
        }
        throw new AssertionError("the questionnaire did not begin: " + item);
    }

    private QuestionnaireSheet sheet(ItemId item) {
        return service.find(item).orElseThrow();
    }
}
