package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.FixedCurricula;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.shared.RenderedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;

class WritingServiceTest extends LearningTest {

    private static final TextPlace NOTE = TextPlace.note(item("a"));

    @Autowired
    WritingService writings;

    @Autowired
    PathService paths;

    @Autowired
    Progress progress;

    @BeforeEach
    void publishTraining() {
        curricula.put(curriculum(module(
                "m1",
                lesson("a"),
                Fixtures.item("denk", ItemKind.REFLECTION, CompletionRule.SUBMITTED, 5, false),
                Fixtures.item("deel", ItemKind.REFLECTION, CompletionRule.SUBMITTED, 5, false))));
        curricula.put(new Task.ReflectionTask(
                item("denk"), "Denk na", new RenderedText("<p>Wat denk je?</p>"), Sharing.PRIVATE));
        curricula.put(new Task.ReflectionTask(
                item("deel"), "Deel het", new RenderedText("<p>Wat denk je?</p>"), Sharing.HANDED_IN));
        paths.start(TRAINING);
    }

    @Test
    void textComesBackAsItWasSaved() {
        var saved = (SaveResult.Saved) writings.save(NOTE, "Een ‘notitie’ met 🙂\nen een regel", 0);

        assertThat(saved.revision()).isEqualTo(1);
        assertThat(writings.findMine(NOTE).text()).isEqualTo("Een ‘notitie’ met 🙂\nen een regel");
        assertThat(writings.findMine(NOTE).savedAt()).contains(Fixtures.AT);
    }

    @Test
    void secondTabGetsTheOtherTextInsteadOfOverwritingIt() {
        writings.save(NOTE, "eerste", 0);
        writings.save(NOTE, "van tab een", 1);

        var conflict = (SaveResult.Conflict) writings.save(NOTE, "van tab twee", 1);

        assertThat(conflict.theirs().text()).isEqualTo("van tab een");
        assertThat(writings.findMine(NOTE).text()).isEqualTo("van tab een");
        assertThat(writings.save(NOTE, "van tab twee", conflict.theirs().revision()))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void twoTabsThatBothBeginAreAConflictToo() {
        writings.save(NOTE, "van tab een", 0);

        assertThat(writings.save(NOTE, "van tab twee", 0)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void sameTextSentTwiceIsNoConflict() {
        writings.save(NOTE, "tekst", 0);

        assertThat(writings.save(NOTE, "tekst", 0)).isEqualTo(new SaveResult.Saved(1, Fixtures.AT));
    }

    @Test
    void neighbourDoesNotReadOrChangeMyText() {
        writings.save(NOTE, "van Noor", 0);

        signIn(sem, Role.TRAINEE);

        assertThat(writings.findMine(NOTE).text()).isEmpty();
        assertThat(writings.listMine(item("a"))).isEmpty();
        assertThat(writings.save(NOTE, "van Sem", 1)).isInstanceOf(SaveResult.Unknown.class);
        signIn(noor, Role.TRAINEE);
        assertThat(writings.findMine(NOTE).text()).isEqualTo("van Noor");
    }

    @Test
    void fieldThatTheContentDoesNotHaveTakesNothing() {
        var nowhere = TextPlace.reflection(item("a"), new ContentId("verzonnen"));

        assertThat(writings.save(nowhere, "tekst", 0)).isInstanceOf(SaveResult.Unknown.class);
    }

    @Test
    void promptThatVanishedWhileTypingStillTakesTheText() {
        var prompt = TextPlace.reflection(item("a"), new ContentId("a-vraag"));
        writings.save(prompt, "begin", 0);
        curricula.put(FixedCurricula.lesson("a", Sharing.PRIVATE));
        curricula.clear();

        assertThat(writings.save(prompt, "begin en vervolg", 1)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void tooLongATextIsRefusedWithTheLimit() {
        assertThat(writings.save(NOTE, "a".repeat(20_001), 0)).isEqualTo(new SaveResult.TooLong(20_000));
    }

    @Test
    void privateReflectionIsFinishedWithoutBeingHandedIn() {
        var place = TextPlace.reflection(item("denk"));
        writings.save(place, "alleen voor mij", 0);

        var result = writings.finishReflection(TRAINING, item("denk"));

        assertThat(result).isInstanceOf(HandInResult.HandedIn.class);
        assertThat(writings.findMine(place).handedIn()).isFalse();
        assertThat(state("denk").settled()).isTrue();
        assertThat(writings.save(place, "nog een zin", 1)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void handedInReflectionIsFixedUntilItIsTakenBack() {
        var place = TextPlace.reflection(item("deel"));
        writings.save(place, "voor de trainer", 0);

        writings.finishReflection(TRAINING, item("deel"));

        assertThat(state("deel").settled()).isTrue();
        assertThat(writings.save(place, "stiekem anders", 1)).isInstanceOf(SaveResult.HandedIn.class);
        assertThat(writings.takeBackReflection(TRAINING, item("deel"))).isInstanceOf(HandInResult.TakenBack.class);
        assertThat(state("deel").settled()).isFalse();
        assertThat(writings.save(place, "toch anders", 1)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void emptyReflectionIsNotFinished() {
        assertThat(writings.finishReflection(TRAINING, item("denk"))).isInstanceOf(HandInResult.Empty.class);
        assertThat(state("denk").settled()).isFalse();
    }

    @Test
    void privatePromptOfALessonCannotBeHandedIn() {
        var prompt = TextPlace.reflection(item("a"), new ContentId("a-vraag"));
        writings.save(prompt, "privé", 0);

        assertThat(writings.handInPrompt(prompt)).isInstanceOf(HandInResult.Unknown.class);
        assertThat(writings.findMine(prompt).handedIn()).isFalse();
    }

    @Test
    void handedInPromptOfALessonCanBeTakenBack() {
        curricula.put(FixedCurricula.lesson("a", Sharing.HANDED_IN));
        var prompt = TextPlace.reflection(item("a"), new ContentId("a-vraag"));
        writings.save(prompt, "gedeeld", 0);

        assertThat(writings.handInPrompt(prompt)).isInstanceOf(HandInResult.HandedIn.class);
        assertThat(writings.findMine(prompt).handedIn()).isTrue();
        assertThat(writings.takeBackPrompt(prompt)).isInstanceOf(HandInResult.TakenBack.class);
        assertThat(writings.findMine(prompt).handedIn()).isFalse();
    }

    @Test
    void neighbourHandsInAndTakesBackNothingOfMine() {
        curricula.put(FixedCurricula.lesson("a", Sharing.HANDED_IN));
        var prompt = TextPlace.reflection(item("a"), new ContentId("a-vraag"));
        var mine = TextPlace.reflection(item("deel"));
        writings.save(prompt, "van Noor", 0);
        writings.handInPrompt(prompt);
        writings.save(mine, "van Noor", 0);
        writings.finishReflection(TRAINING, item("deel"));

        signIn(sem, Role.TRAINEE);
        paths.start(TRAINING);

        assertThat(writings.handInPrompt(prompt)).isInstanceOf(HandInResult.Empty.class);
        assertThat(writings.takeBackPrompt(prompt)).isInstanceOf(HandInResult.Unknown.class);
        assertThat(writings.finishReflection(TRAINING, item("deel"))).isInstanceOf(HandInResult.Empty.class);
        assertThat(writings.takeBackReflection(TRAINING, item("deel"))).isInstanceOf(HandInResult.Unknown.class);
        signIn(noor, Role.TRAINEE);
        assertThat(writings.findMine(prompt).handedIn()).isTrue();
        assertThat(writings.findMine(mine).handedIn()).isTrue();
        assertThat(state("deel").settled()).isTrue();
    }

    private ItemState state(String id) {
        return progress.mine(TRAINING)
                .orElseThrow()
                .item(item(id))
                .orElseThrow()
                .state();
    }
}
