package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A conversation and what became of it on another line. */
class ComparisonServiceTest extends SimulationWorldTest {

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ReflectionService reflections;

    @Test
    void partsAtTheFirstMoveThatDiffers() {
        var first = begin(Mode.PRACTICE);
        say(first, 0);
        say(first, 1);
        make(first, new Move.Close());
        var other = branch(first, 2);
        make(other, new Move.KeepSilent());

        assertThat(comparisons.compare(first, other)).isEqualTo(new ComparisonPage.OwnWordsFirst(first));
        reflections.save(first, ReflectionQuestion.TURNING_POINT, "De stilte", 0);
        var comparison = compare(first, other);

        assertThat(comparison.parted()).isEqualTo(2);
        assertThat(comparison.first().turns()).extracting(turn -> turn.number()).containsExactly(2, 3);
        assertThat(comparison.other().turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.KeepSilent()));
        assertThat(comparison.length()).isEqualTo(2);
        assertThat(comparison.start())
                .isEqualTo(conversation(first).debrief().turns().getFirst().after());
    }

    @Test
    void branchThatDidNotGoOnYetHasNoTurnsOfItsOwn() {
        var first = begin(Mode.PRACTICE);
        say(first, 0);
        say(first, 1);
        var other = branch(first, 2);

        var comparison = compare(first, other);

        assertThat(comparison.parted()).isEqualTo(2);
        assertThat(comparison.other().turns()).isEmpty();
    }

    @Test
    void branchesAreListedWithEachOtherAlsoWhenTheFirstIsGone() {
        var first = begin(Mode.PRACTICE);
        say(first, 0);
        say(first, 1);
        var second = branch(first, 2);
        var third = branch(first, 2);

        assertThat(comparisons.listRelatives(first))
                .extracting(AttemptSummary::id)
                .containsOnly(second, third);
        simulation.delete(first);
        assertThat(comparisons.listRelatives(second))
                .extracting(AttemptSummary::id)
                .containsExactly(third);
        assertThat(comparisons.compare(second, third)).isInstanceOf(ComparisonPage.Found.class);
    }

    @Test
    void conversationsThatBeganApartAreNotCompared() {
        var first = begin(Mode.PRACTICE);
        say(first, 0);
        var other = begin(Mode.PRACTICE);
        say(other, 0);

        assertThat(comparisons.compare(first, other)).isEqualTo(new ComparisonPage.Unknown());
        assertThat(comparisons.compare(first, first)).isEqualTo(new ComparisonPage.Unknown());
        assertThat(comparisons.listRelatives(first)).isEmpty();
    }

    @Test
    void neighbourSeesNothing() {
        var first = begin(Mode.PRACTICE);
        say(first, 0);
        say(first, 1);
        var other = branch(first, 2);

        SimulationWorld.aTrainee();

        assertThat(comparisons.compare(first, other)).isEqualTo(new ComparisonPage.Unknown());
        assertThat(comparisons.listRelatives(first)).isEmpty();
    }

    private Comparison compare(AttemptId first, AttemptId other) {
        return ((ComparisonPage.Found) comparisons.compare(first, other)).comparison();
    }

    private AttemptId branch(AttemptId parent, int seq) {
        var id = AttemptId.random();
        assertThat(simulation.branch(parent, seq, id)).isEqualTo(new Started.Begun(id));
        return id;
    }
}
