package nl.leerbrug.simulation;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.shared.Problem;
import nl.leerbrug.shared.Problem.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients, the method and the Bridge as they are read from files, and what authors are told. */
class ClientContentTest {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();
    private static ContentChecker checker;

    private Path folder;

    @BeforeAll
    static void open() {
        checker = Wim.checker(CONTEXT);
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void copy() {
        folder = Wim.folder();
    }

    @Test
    void theWorkedClientIsReadWhole() {
        var client = read().getFirst();

        assertThat(errors()).isEmpty();
        assertThat(client.title()).isEqualTo("Wim de Boer");
        assertThat(client.intake().html()).contains("verhuurder");
        assertThat(client.contentNotice()).isEmpty();
        assertThat(client.scenario(ConversationKind.BRIDGE)).isPresent();
        assertThat(client.scenario(ConversationKind.CONTACT)).isEmpty();
        assertThat(client.transcript(ConversationKind.BRIDGE, Role.EXPERT)).isPresent();
        assertThat(client.places())
                .hasEntrySatisfying(
                        "line/w-hoe", place -> assertThat(place.file()).isEqualTo("case/wim/topic/wonen.yaml"));
    }

    @Test
    void itsVersionChangesWithEveryFileItUses() throws IOException {
        var before = read().getFirst().hash();

        replace("case/wim/topic/wonen.yaml", "Hoe is het om hier te wonen?", "Hoe woon je hier?");
        var afterCase = read().getFirst().hash();
        replace("method/state.yaml", "overStress: 1", "overStress: 2");
        var afterMethod = read().getFirst().hash();
        replace("bridge/mini-brug.yaml", "title: Kleine brug", "title: Korte brug");
        var afterBridge = read().getFirst().hash();

        assertThat(List.of(before, afterCase, afterMethod, afterBridge)).doesNotHaveDuplicates();
        assertThat(read().getFirst().hash()).isEqualTo(afterBridge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "topic/wonen.yaml | when: closed, text: \"Wonen. | when: boos, text: \"Wonen. | kent het woord boos niet",
                "topic/wonen.yaml | heard(vonnis) | heard(brief) | heard(brief): deze id bestaat niet",
                "phase/pijlers.yaml | turns-here >= 1 | turns-here | vergelijking met een getal",
                "topic/wonen.yaml | names: [op-tijd] | names: [te-laat] | De id te-laat bestaat niet",
                "topic/wonen.yaml | - id: w-trots | - id: w-hoe | De id w-hoe staat al",
                "topic/wonen.yaml | topic: wonen | topic: tuin | geen subpijler tuin",
                "phase/kiezen.yaml | phase: kiezen | phase: afronden | moet afronden.yaml heten",
                "phase/kiezen.yaml | phase: kiezen | phase: borrel | kent geen fase borrel",
                "topic/wonen.yaml | - {level: 4, text: | - {when: closed, level: 4, text: | De laatste heeft geen voorwaarde",
                "topic/wonen.yaml | fair: [{text: \"Ach ja.\"}] | fair: [{text: \"Ach ja.\", brings: [vonnis]}] | De laatste brengt niets uit",
                "topic/wonen.yaml | better: Teruggeven wat het met hem doet. | principle: onmacht | een betere zin (better)",
                "topic/wonen.yaml | expert: 2 | expert: n.v.t. | n.v.t. kan hier niet",
                "case.yaml | choices: {first: schulden, priority: wonen} | # | Zet choices, met first en priority",
                "case.yaml | break: | pauze: | Zet break bij answers",
                "case.yaml | first: schulden | first: hobby | De id hobby bestaat niet",
                "case.yaml | skill: open-vragen | skill: toveren | De id toveren bestaat niet",
                "case.yaml | turns: [6, 10], text: \"De telefoon | turns: [9, 8], text: \"De telefoon | eerste beurt",
                "case.yaml | minutes: 1} | minutes: 1, voice: jan} | De id jan bestaat niet",
                "case.yaml | text: \"Koffie. | voice: jan, text: \"Koffie. | De id jan bestaat niet",
                "topic/wonen.yaml | mood: sad} | mood: sad, voice: jan} | De id jan bestaat niet",
                "topic/wonen.yaml | {text: \"Ach ja.\"} | {text: \"Ach ja.\", voice: jan} | De id jan bestaat niet",
                "case.yaml | bridge: mini-brug | bridge: maxi-brug | geen brug maxi-brug",
                "case.yaml | id: wim | id: bram | de map heet wim",
                "transcripts/expert-bridge.yaml | - {say: la-doel, | - {say: la-weg, | De id la-weg bestaat niet",
                "transcripts/expert-bridge.yaml | - {say: la-toestemming} | - {say: la-toestemming, silence: true} | precies één zet",
                "transcripts/expert-bridge.yaml | record: wonen, level: 2, | record: wonen, | hoort een level",
                "transcripts/expert-bridge.yaml | role: expert | role: average | moet average-bridge.yaml heten"
            })
    void aPlantedMistakeIsToldInItsFile(String file, String right, String wrong, String message) throws IOException {
        replace("case/wim/" + file, right, wrong);

        assertThat(errors()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.file()).isEqualTo("case/wim/" + file);
            assertThat(problem.line()).isPositive();
        });
        assertThat(read()).isEmpty();
    }

    @Test
    void somebodyElseInTheConversationIsNamedOnceAndSpeaks() throws IOException {
        replace(
                "case/wim/case.yaml",
                "  portrait: wim\n",
                "  portrait: wim\n  voices: [{id: jan, name: Jan, portrait: jan}, {id: jan, name: Jan, portrait: jan}]\n");
        replace("case/wim/case.yaml", "opening:\n", "opening:\n  voice: piet\n");

        assertThat(errors())
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("De id jan staat al"))
                .anySatisfy(message -> assertThat(message).contains("Jan zegt nooit iets"))
                .anySatisfy(message -> assertThat(message).contains("De id piet bestaat niet"));
    }

    @Test
    void aBrokenClientIsRefusedAsAWholeAndTheOthersLoad() throws IOException {
        copyAs("pim");
        copyAs("sam");
        assertThat(read()).extracting(client -> client.id().value()).containsExactlyInAnyOrder("wim", "pim", "sam");

        replace("case/wim/topic/wonen.yaml", "when: closed, text: \"Wonen.", "when: boos, text: \"Wonen.");
        replace("case/pim/phase/kiezen.yaml", "phase: kiezen", "phase: [kiezen");

        assertThat(read()).extracting(client -> client.id().value()).containsExactly("sam");
        assertThat(errors())
                .allSatisfy(problem -> {
                    assertThat(problem.file()).matches("case/(wim|pim)/.*");
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                })
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("case/wim/topic/wonen.yaml"))
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("case/pim/phase/kiezen.yaml"));
    }

    @Test
    void aConditionIsMendedAtTheVeryWord() throws IOException {
        replace("case/wim/phase/pijlers.yaml", "fits: turns-here >= 1", "fits: turns-here >= 1 and heard(onzin)");

        var problem = errors().getFirst();

        var line = Files.readAllLines(folder.resolve("case/wim/phase/pijlers.yaml"))
                .get(problem.line() - 1);
        assertThat(line.substring(problem.column() - 1)).startsWith("onzin");
    }

    @Test
    void aMissingFileIsToldOfAPublishedClientAndAllowedInADraft() throws IOException {
        Files.delete(folder.resolve("case/wim/topic/wonen.yaml"));
        Files.delete(folder.resolve("case/wim/phase/kiezen.yaml"));
        for (var transcript : List.of("expert", "average", "poor")) {
            Files.delete(folder.resolve("case/wim/transcripts/" + transcript + "-bridge.yaml"));
        }
        replace("case/wim/case.yaml", "priority: wonen", "priority: schulden");

        assertThat(errors())
                .extracting(Problem::message)
                .contains("Er is geen bestand topic/wonen.yaml.", "Er is geen bestand phase/kiezen.yaml.");

        replace("case/wim/case.yaml", "audience: signed-in", "audience: signed-in\nstatus: draft");
        assertThat(errors()).isEmpty();
        assertThat(read()).hasSize(1);
    }

    @Test
    void aPartWithoutItsClientIsTold() throws IOException {
        Files.delete(folder.resolve("case/wim/case.yaml"));

        assertThat(errors()).allSatisfy(problem -> assertThat(problem.message()).contains("hoort een case.yaml"));
        assertThat(errors()).isNotEmpty();
    }

    @Test
    void aBridgeIsHeldAgainstItsWeightsLevelsAndIds() throws IOException {
        replace("bridge/mini-brug.yaml", "weight: 10", "weight: 9");
        replace("bridge/mini-brug.yaml", "- {level: 2, text: Ik kan", "- {level: 3, text: Ik kan");
        replace("bridge/mini-brug.yaml", "id: geld", "id: wonen-en-gezin");

        assertThat(errors())
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("moet 20 zijn"))
                .anySatisfy(message -> assertThat(message).contains("Hier hoort niveau 2"))
                .anySatisfy(message -> assertThat(message).contains("wonen-en-gezin staat al"));
    }

    @Test
    void aConditionOfTheMethodKnowsNoClient() throws IOException {
        replace("method/state.yaml", "open: trust >= 6", "open: heard(map) and trust >= 6");

        assertThat(errors()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("method/state.yaml");
            assertThat(problem.message()).contains("heard(map)");
        });
    }

    @Test
    void whatPlayingFindsStandsAtItsPlace() throws IOException {
        replace("case/wim/topic/wonen.yaml", "brings: [op-tijd, huur-achter]}\n", "brings: [huur-achter]}\n");
        replace("case/wim/topic/wonen.yaml", "brings: [op-tijd, huur-achter]", "brings: [huur-achter]");

        var found = CaseInspection.glance(read().getFirst());

        assertThat(found).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file()).isEqualTo("case/wim/topic/wonen.yaml");
            assertThat(problem.message()).contains("Geen enkel antwoord brengt dit feit");
        });
    }

    @Test
    void aClientWithEasyWordsSpeaksInShortSentences() throws IOException {
        replace("case/wim/case.yaml", "language: B1", "language: A2");

        assertThat(CaseInspection.inspect(read().getFirst()).problems())
                .noneMatch(problem -> problem.message().contains("te lang voor A2"));

        replace(
                "case/wim/topic/wonen.yaml",
                "text: \"Nee. Zo ben ik niet.\"",
                "text: \"Nee zo ben ik helemaal niet en dat wil ik ook echt nooit meer worden.\"");
        var inspected = CaseInspection.inspect(read().getFirst());
        assertThat(inspected.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("15 woorden is te lang voor A2"));
        assertThat(inspected.coverage()).hasSize(1);
    }

    /** Another client who is Wim but for the name of the folder. */
    private void copyAs(String id) throws IOException {
        var from = folder.resolve("case/wim");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve("case/" + id)
                        .resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        replace("case/" + id + "/case.yaml", "id: wim", "id: " + id);
    }

    private void replace(String file, String right, String wrong) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        var at = text.indexOf(right);
        assertThat(at).as("'%s' in %s", right, file).isNotNegative();
        Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    }

    private List<ClientCase> read() {
        return checker.read(folder, ClientCase.class).stream()
                .map(item -> item.value())
                .toList();
    }

    private List<Problem> errors() {
        return checker.check(folder).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
