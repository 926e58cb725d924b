package nl.leerbrug.cli;

import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.content.check.ProseReader;
import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedCheckTest {

    private final AtomicInteger runs = new AtomicInteger();

    private final ProseCheck counting = prose -> {
        runs.incrementAndGet();
        return List.of(Problem.warning(prose.getFirst().file(), 3, 7, "iets\tmet tab"));
    };

    @TempDir
    Path folder;

    @Test
    void aSecondLookAtTheSameTextIsRemembered() {
        var first = check("1").check(prose("Tekst."));
        var second = check("1").check(prose("Tekst."));

        assertThat(second).isEqualTo(first);
        assertThat(runs).hasValue(1);
    }

    @Test
    void anotherTextOrVersionIsCheckedAnew() {
        check("1").check(prose("Tekst."));
        check("1").check(prose("Andere tekst."));
        check("2").check(prose("Tekst."));

        assertThat(runs).hasValue(3);
    }

    @Test
    void aFindingFollowsItsTextWhenLinesAboveChange() {
        check("1").check(prose("Tekst."));
        check("1").check(prose("\n\nTekst."));

        assertThat(runs).hasValue(2);
    }

    private RememberedCheck check(String version) {
        return new RememberedCheck(counting, folder, version);
    }

    private static List<Prose> prose(String markdown) {
        return ProseReader.read("a.md", markdown);
    }
}
