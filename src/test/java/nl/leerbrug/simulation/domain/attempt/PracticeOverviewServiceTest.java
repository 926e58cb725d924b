package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.EntityManagerFactory;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.Utterance;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.HabitShift;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.PastConversation;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.SkillTotal;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Several conversations of one person together. */
class PracticeOverviewServiceTest extends SimulationWorldTest {

    @Autowired
    private PracticeOverviewService overviews;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private EntityManagerFactory hibernate;

    @Test
    void whoNeverTalkedHasNothingToSee() {
        var overview = overviews.find();

        assertThat(overview.conversations()).isEmpty();
        assertThat(overview.skills()).isEmpty();
        assertThat(overview.weakest()).isEmpty();
        assertThat(overview.habits()).isEmpty();
    }

    @Test
    void skillsAreCountedOverAllConversationsAndTheWeakestStandsFirst() {
        var poor = poor();
        var good = good();

        var overview = overviews.find();

        var debriefs = List.of(conversation(poor).debrief(), conversation(good).debrief());
        assertThat(overview.skills())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingDouble(skill -> (double) skill.good() / skill.chances()))
                .allSatisfy(skill -> {
                    assertThat(skill.chances()).isGreaterThanOrEqualTo(3);
                    assertThat(skill.chances())
                            .isEqualTo(debriefs.stream()
                                    .flatMap(debrief -> debrief.skills().stream())
                                    .filter(use -> use.skill().equals(skill.skill()))
                                    .mapToInt(use -> use.chances())
                                    .sum());
                });
        assertThat(overview.weakest())
                .hasValueSatisfying(skill -> assertThat(skill.good()).isLessThan(skill.chances()));
        assertThat(overview.skills()).extracting(SkillTotal::label).contains("open vragen stellen");
    }

    @Test
    void errorsAreCountedForEachConversationTheEarliestFirst() {
        var poor = poor();
        pass(Duration.ofDays(1));
        var good = good();

        var overview = overviews.find();

        assertThat(overview.conversations()).extracting(PastConversation::id).containsExactly(poor, good);
        var first = overview.conversations().getFirst();
        var last = overview.conversations().getLast();
        assertThat(first.poor()).isPositive().isLessThanOrEqualTo(first.lines());
        assertThat(last.good()).isPositive();
        assertThat(last.poor() * first.lines()).isLessThan(first.poor() * last.lines());
        assertThat(overview.earlier()).isEqualTo(1);
        assertThat(overview.habits())
                .isNotEmpty()
                .allSatisfy(habit -> assertThat(habit.earlier() + habit.later()).isPositive());
        assertThat(overview.habits().stream().mapToInt(HabitShift::earlier).sum())
                .isEqualTo(conversation(poor).debrief().turns().stream()
                        .mapToInt(turn -> turn.remarks().size())
                        .sum());
    }

    @Test
    void whatOneHasNotLookedBackOnIsLeftOutAndSoAreBranchesAndWhatRuns() {
        var done = poor();
        var branch = AttemptId.random();
        simulation.branch(done, 2, branch);
        end(branch);
        var silent = begin(Mode.PRACTICE);
        say(silent, 0);
        make(silent, new Move.Close());
        reflections.save(silent, ReflectionQuestion.WENT_WELL, "  ", 0);
        say(begin(Mode.PRACTICE), 0);

        assertThat(overviews.find().conversations())
                .extracting(PastConversation::id)
                .containsExactly(done);
    }

    @Test
    void oneConversationHasNothingToBeComparedWith() {
        poor();

        assertThat(overviews.find().habits()).isEmpty();
    }

    @Test
    void anotherPersonsConversationsAreNotCounted() {
        poor();

        SimulationWorld.aTrainee();

        assertThat(overviews.find().conversations()).isEmpty();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheConversations() {
        poor();
        var one = statements();
        good();
        poor();

        var three = statements();

        assertThat(three).isEqualTo(one);
        assertThat(overviews.find().conversations()).hasSize(3);
    }

    @Test
    void skillWithoutAnErrorIsNoWeakestOne() {
        var overview = new PracticeOverview(
                List.of(new SkillTotal(new nl.leerbrug.dialogue.PracticeId("open-vragen"), "vragen", 4, 4)),
                List.of(),
                List.of());

        assertThat(overview.weakest()).isEmpty();
    }

    private long statements() {
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        overviews.find();
        return statistics.getPrepareStatementCount() - before;
    }

    private AttemptId good() {
        var id = begin(Mode.PRACTICE);
        playAs(Role.EXPERT, id);
        return end(id);
    }

    /** The poorest lines there are, so that patterns show. */
    private AttemptId poor() {
        var id = begin(Mode.PRACTICE);
        for (var i = 0; i < 6 && conversation(id).open(); i++) {
            var now = conversation(id);
            make(
                    id,
                    now.offer().choices().stream()
                            .map(choice ->
                                    now.scenario().utterance(choice.utterance()).orElseThrow())
                            .max(Comparator.comparing(Utterance::quality))
                            .filter(line -> line.quality() == Quality.POOR)
                            .<Move>map(line -> new Move.Say(line.id()))
                            .orElseGet(() -> new Move.MoveOn(new PhaseId("stress"))));
        }
        return end(id);
    }

    private AttemptId end(AttemptId id) {
        if (conversation(id).open()) {
            make(id, new Move.Close());
        }
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0);
        return id;
    }
}
