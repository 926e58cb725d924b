package nl.leerbrug.cli;

import nl.leerbrug.dialogue.Wim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PlayCaseTest {

    private static Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    static void copy() {
        folder = Wim.folder();
    }

    @Test
    void aTranscriptThatPassesEndsWithZero() throws IOException {
        var exitCode = run("", "wim", "--transcript", "case/wim/transcripts/expert-bridge.yaml");

        assertThat(exitCode).isZero();
        assertThat(text())
                .contains("JIJ: Ik kom kijken hoe het met je gaat")
                .contains("Wim: Een uurtje. Nou, vooruit.")
                .contains("+ vonnis: Er is een vonnis.")
                .contains("PASSED: closed");
    }

    @Test
    void aTranscriptThatFailsEndsWithOneAndSaysWhy() throws IOException {
        var exitCode = run("", "wim", "--transcript", "average-bridge.yaml");

        assertThat(exitCode).isEqualTo(1);
        assertThat(text())
                .contains("- Eigen kijk op de brug")
                .contains("exact : 1, asked 2")
                .contains("FAILED");
    }

    @Test
    void whatCannotBePlayedEndsWithTwo() throws IOException {
        assertThat(run("", "niemand")).isEqualTo(2);
        assertThat(run("", "wim", "--transcript", "geen.yaml")).isEqualTo(2);
        assertThat(run("", "wim", "--kind", "contact")).isEqualTo(2);
        assertThat(run("", "wim", "--kind", "praatje")).isEqualTo(2);
        assertThat(run("", "wim", "--onzin")).isEqualTo(2);
        assertThat(run("", "wim", "--seed")).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(text()).contains("Gebruik: play CASE");
    }

    @Test
    void aClientWithAnErrorIsRefusedWithItsPlace() throws IOException {
        var broken = Wim.folder();
        var file = broken.resolve("case/wim/case.yaml");
        Files.writeString(file, Files.readString(file).replace("first: schulden", "first: hobby"));

        var exitCode = PlayCase.run(
                List.of("wim", "--content", broken.toString()), new BufferedReader(new StringReader("")), out());

        assertThat(exitCode).isEqualTo(2);
        assertThat(text()).contains("case/wim/case.yaml:").contains("De id hobby bestaat niet");
    }

    @Test
    void aClientIsDrawnWithItsPhasesSubjectsAndConditions() throws Exception {
        var file = Files.createTempDirectory("graph").resolve("wim.svg");

        var exitCode = run("", "wim", "--graph", file.toString());

        assertThat(exitCode).isZero();
        var drawing = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                .contains("Wim");
        assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Pijlers langslopen. Erin als: geweest in Brug uitleggen")
                .contains("Wonen. Niveau van de expert: 2");
        assertThat(drawing.getTextContent())
                .contains("Klaar als: doel en tijd verteld en toestemming gevraagd")
                .contains("vonnis (verborgen, vanaf vertrouwen");
    }

    @Test
    void habitsAreShownAsATable() throws IOException {
        var exitCode = run("", "wim", "--policies", "--seeds", "3");

        assertThat(exitCode).isZero();
        assertThat(text()).contains("| expert | 100.0 % | ok |").contains("| always-reflect | 0.0 % | ok |");
    }

    @Test
    void aCheckTellsWhatToMendAndHowFarItLooked() throws IOException {
        var exitCode = run("", "wim", "--check");

        assertThat(exitCode).isZero();
        assertThat(text())
                .contains("Mijlpaal purpose is maar met één zin te halen")
                .contains("feiten 6/6");
    }

    @Test
    void oneCanPlayInTheTerminal() throws IOException {
        var typed = String.join(
                "\n",
                "1",
                "silence",
                "wat",
                "99",
                "phase stress",
                "bridge text",
                "topic wonen",
                "1",
                "place wonen",
                "record wonen 2",
                "record wonen n.v.t.",
                "summarise onzin",
                "break",
                "close");

        var exitCode = run(typed, "wim", "--seed", "5");

        assertThat(exitCode).isEqualTo(1);
        assertThat(text())
                .contains("landen  0 min")
                .contains("Dat begrijp ik niet.")
                .contains("kan hier niet: ALWAYS_APPLIES")
                .contains("kan hier niet: NOT_HEARD")
                .contains("FAILED: closed");
    }

    @Test
    void anEndedInputEndsTheConversation() throws IOException {
        assertThat(run("1", "wim")).isEqualTo(1);
        assertThat(text()).contains("FAILED: open");
    }

    private int run(String typed, String... words) throws IOException {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--content", folder.toString()));
        return PlayCase.run(args, new BufferedReader(new StringReader(typed)), out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
