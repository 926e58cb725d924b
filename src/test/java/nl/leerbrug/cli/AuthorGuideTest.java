package nl.leerbrug.cli;

import nl.leerbrug.dialogue.Ilse;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked example of the author guide, built from the guide itself: an empty folder becomes a client one can talk with. */
class AuthorGuideTest {

    private static Path folder;
    private static List<String> files;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    static void followTheGuide() throws IOException {
        folder = Wim.folder();
        files = Ilse.write(folder);
    }

    @Test
    void theExampleIsWholeAndHasNoErrors() throws IOException {
        assertThat(files).hasSize(7).contains("case/ilse/case.yaml", "case/ilse/transcripts/expert-contact.yaml");

        assertThat(CheckContent.check(folder, folder.resolve("cache")))
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .filteredOn(problem -> problem.file().startsWith("case/ilse/") && !isForAFinishedClient(problem))
                .isEmpty();
    }

    @Test
    void itsTranscriptPasses() throws IOException {
        var exitCode = play("", "--transcript", "expert-contact.yaml");

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Ilse: Deze brief. Ik snap er niks van.", "PASSED: closed");
        assertThat(exitCode).isZero();
    }

    @Test
    void sheCanBeTalkedWith() throws IOException {
        var exitCode = play("1\nphase luisteren\n2\nclose\n");

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Ilse: Deze brief.", "JIJ: ", "FAILED: closed");
        assertThat(exitCode).isEqualTo(1);
    }

    /** The example has one transcript; a client for learners has three. */
    private static boolean isForAFinishedClient(Problem problem) {
        return problem.message().contains("transcript") || problem.message().contains("reken op 50");
    }

    private int play(String typed, String... more) throws IOException {
        var args = new ArrayList<>(List.of("ilse", "--kind", "contact", "--content", folder.toString()));
        args.addAll(List.of(more));
        return PlayCase.run(
                args,
                new BufferedReader(new StringReader(typed)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
