package nl.leerbrug.learning.domain.demo;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.DemoPeople;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.attempt.QuizFinishing;
import nl.leerbrug.learning.domain.attempt.QuizService;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireService;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** On the content that ships: an author who renames an item sees here that the demo no longer fits. */
class HalfwayTraineeTest extends ViewTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");

    @Autowired
    private Curricula curricula;

    @Autowired
    private PathService paths;

    @Autowired
    private ItemService items;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private QuizFinishing finishing;

    @Autowired
    private QuestionnaireService questionnaires;

    @Autowired
    private WritingService writings;

    @Autowired
    private Progress progress;

    @Test
    void screensHaveSomethingToShow() {
        var joost = person("joost@demo.leerbrug.nl");

        demo(as(joost)).begin(joost.id());

        var mine = progress.mine(TRAINING).orElseThrow();
        assertThat(mine.modules().getFirst().complete()).isTrue();
        assertThat(mine.next().orElseThrow().item()).isEqualTo(new ItemId("herinneren"));
        assertThat(mine.item(new ItemId("l0-kennischeck")).orElseThrow().state())
                .isInstanceOf(ItemState.Done.class);
        assertThat(quizzes.findPage(new ItemId("l0-kennischeck")).orElseThrow().finished())
                .hasSize(1);
        var reflection = writings.findMine(TextPlace.reflection(new ItemId("l1-reflectie-oordeel")));
        assertThat(reflection.text()).startsWith("Een huurder");
    }

    @Test
    void nobodyElseGetsAPast() {
        var sanne = person("sanne@demo.leerbrug.nl");

        demo(as(sanne)).begin(sanne.id());

        assertThat(progress.mine()).isEmpty();
    }

    private TestPerson person(String email) {
        var person = new TestPerson(
                new PersonSummary(PersonId.random(), "Demo", new EmailAddress(email), Set.of(Role.TRAINEE)));
        person.signIn();
        return person;
    }

    private static DemoPeople as(TestPerson person) {
        return (id, work) -> {
            work.accept(person.summary());
            return true;
        };
    }

    private HalfwayTrainee demo(DemoPeople people) {
        return new HalfwayTrainee(
                new HalfwayWords(), people, curricula, paths, items, quizzes, finishing, questionnaires, writings);
    }
}
