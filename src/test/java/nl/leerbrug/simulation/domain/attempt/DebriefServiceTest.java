package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One's own look back, and what opens after it. */
class DebriefServiceTest extends SimulationWorldTest {

    @Autowired
    private DebriefService debriefs;

    @Autowired
    private ReflectionService reflections;

    @Test
    void lookBackIsKeptAndNotOverwrittenByAnOlderTab() {
        var id = begin(Mode.PRACTICE);

        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0))
                .isEqualTo(new ReflectionSaved.Saved(1));
        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Ander venster", 0))
                .isEqualTo(new ReflectionSaved.NotSaved());
        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin, goed", 1))
                .isEqualTo(new ReflectionSaved.Saved(2));

        assertThat(reflections.listMine(id).getFirst())
                .isEqualTo(new OwnReflection(ReflectionQuestion.WENT_WELL, "Rustig begin, goed", 2));
    }

    @Test
    void nothingOpensBeforeAWordOfOnesOwn() {
        var id = begin(Mode.TEST);
        say(id, 0);
        assertThat(debriefs.find(id)).isEqualTo(new DebriefPage.Running(id));
        make(id, new Move.Close());

        assertThat(debriefs.find(id)).isInstanceOf(DebriefPage.OwnWordsFirst.class);
        reflections.save(id, ReflectionQuestion.OTHERWISE, "  ", 0);
        assertThat(debriefs.find(id)).isInstanceOf(DebriefPage.OwnWordsFirst.class);
        reflections.save(id, ReflectionQuestion.OTHERWISE, "Langer stil zijn", 1);

        assertThat(debriefs.find(id))
                .isInstanceOfSatisfying(
                        DebriefPage.Ready.class,
                        ready -> assertThat(ready.conversation()).isEqualTo(conversation(id)));
    }

    @Test
    void practiceThatWaitsForATestHasNoDebriefMeanwhile() {
        var practice = begin(Mode.PRACTICE);
        say(practice, 0);
        var test = begin(Mode.TEST);
        say(test, 0);

        assertThat(debriefs.find(practice)).isEqualTo(new DebriefPage.Running(test));
    }

    @Test
    void neighboursDebriefIsNotThere() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        make(id, new Move.Close());
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0);

        SimulationWorld.aTrainee();

        assertThat(debriefs.find(id)).isEqualTo(new DebriefPage.Unknown());
        assertThat(reflections.hasLookedBack(id)).isFalse();
    }
}
