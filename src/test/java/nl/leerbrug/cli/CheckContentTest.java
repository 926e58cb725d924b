package nl.leerbrug.cli;

import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The author's command on the shipped content, and on a folder in which every mistake was planted on purpose. */
class CheckContentTest {

    private static final Path PLANTED = Path.of("src", "test", "resources", "planted-mistakes");
    /** Kept between runs: checking a file that did not change again costs nothing. */
    private static final Path CACHE = Path.of("target", "language");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theShippedContentIsCleanWhenCheckedStrictly() throws IOException {
        var problems = CheckContent.check(Path.of("content"), CACHE);

        assertThat(problems)
                .filteredOn(problem -> problem.severity() != Problem.Severity.ADVICE)
                .isEmpty();
    }

    @Test
    void everyPlantedMistakeIsReportedAtItsPlaceAndNothingElse() throws IOException {
        var expected = Files.readAllLines(PLANTED.resolve("expected.txt"));

        var found = CheckContent.check(PLANTED, CACHE).stream()
                .map(Problem::toString)
                .toList();

        assertThat(found).containsExactlyElementsOf(expected);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void errorsEndWithExitCodeOneAndASummary() throws IOException {
        var exitCode = run("--cache", CACHE.toString(), PLANTED.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(printedText())
                .contains("curriculum/planted/m1-eerste/les-een.md:")
                .containsPattern("\\d+ fouten, ");
    }

    @Test
    void warningsFailOnlyAStrictCheck() throws IOException {
        Files.createDirectories(folder.resolve("page"));
        Files.writeString(folder.resolve("page/over.md"), """
                ---
                id: over
                kind: page
                title: Over ons
                summary: Wie wij zijn.
                audience: public
                menu: none
                order: 1
                ---
                Sinds 1987 zijn wij er.
                """);

        assertThat(run("--cache", CACHE.toString(), folder.toString())).isZero();
        assertThat(run("--strict", "--cache", CACHE.toString(), folder.toString()))
                .isEqualTo(1);
    }

    @Test
    void printsWhereEachGoalIsTaughtAndTested() throws IOException {
        run("--goals", "content");

        assertThat(printedText())
                .contains("L0 Online vooraf")
                .contains("geleerd in: stress-in-vijf-minuten")
                .containsPattern("getoetst in light-toets: \\S+");
    }

    @Test
    void aGoalThatNothingTestsEndsWithExitCodeOne() throws IOException {
        Files.createDirectories(folder.resolve("curriculum/proef"));
        Files.writeString(folder.resolve("curriculum/proef/curriculum.yaml"), """
                id: proef
                kind: curriculum
                title: Proef
                summary: Een proef.
                audience: signed-in
                hours: 1
                modules:
                  - id: m1
                    code: M1
                    title: Eerste
                    summary: De eerste.
                    minutes: 60
                    goals: [{id: m1-doel, text: proeven}]
                    items: [{id: les}]
                """);

        Files.writeString(folder.resolve("curriculum/proef/les.md"), """
                ---
                id: les
                kind: lesson
                title: Les
                summary: Een les.
                audience: signed-in
                minutes: 60
                ---
                Lees dit.
                """);

        var exitCode = run("--goals", folder.toString());

        assertThat(printedText()).contains("m1-doel: proeven").contains("NIET GETOETST");
        assertThat(exitCode).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereEndsWithExitCodeTwo() throws IOException {
        assertThat(run(folder.resolve("nergens").toString())).isEqualTo(2);
        assertThat(printedText()).contains("nergens");
    }

    @Test
    void anUnknownOptionEndsWithExitCodeTwo() throws IOException {
        assertThat(run("--fast")).isEqualTo(2);
    }

    private int run(String... args) throws IOException {
        return CheckContent.run(List.of(args), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printedText() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
