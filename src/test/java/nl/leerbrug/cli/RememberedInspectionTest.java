package nl.leerbrug.cli;

import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedInspectionTest {

    private static final List<Problem> FOUND = List.of(
            Problem.error("case/wim/case.yaml", 3, 7, "iets\tmet tab"),
            Problem.advice("case/wim/topic/wonen.yaml", 12, 5, "iets anders"));

    private final AtomicInteger runs = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void theSameClientAndEngineAreNotPlayedAgain() {
        var first = inspection("1").inspect(Wim.client());
        var second = inspection("1").inspect(Wim.client());

        assertThat(first).isEqualTo(FOUND);
        assertThat(second).isEqualTo(FOUND);
        assertThat(runs).hasValue(1);
    }

    @Test
    void anotherEngineIsAnotherOutcome() {
        inspection("1").inspect(Wim.client());
        inspection("2").inspect(Wim.client());

        assertThat(runs).hasValue(2);
    }

    private RememberedInspection inspection(String engine) {
        return new RememberedInspection(folder, engine, client -> {
            runs.incrementAndGet();
            return FOUND;
        });
    }
}
