package nl.leerbrug.bridge;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped files against what the project knows of the Bridge. */
class BridgeContentTest {

    private static final int LONGEST_A2_SENTENCE = 12;

    @ParameterizedTest
    @ValueSource(strings = {"leerbrug-2026", "leerbrug-2026-klassiek"})
    void fileFollowsTheSchema(String id) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("content/schema/bridge.schema.json")));

        var errors = schema.validate(Files.readString(Bridges.FOLDER.resolve(id + ".yaml")), InputFormat.YAML);

        assertThat(errors).isEmpty();
    }

    @Test
    void schemaRefusesALevelTooManyAndAnUnknownKey() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("content/schema/bridge.schema.json")));
        var good = Files.readString(Bridges.FOLDER.resolve("leerbrug-2026.yaml"));

        assertThat(schema.validate(good.replace("{level: 5,", "{level: 6,"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("weight: 4", "wieght: 4"), InputFormat.YAML))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leerbrug-2026", "leerbrug-2026-klassiek"})
    void fileIsNamedAfterItsIdAndClosedToTheOutside(String id) {
        var root = Bridges.yaml(id);

        assertThat(root).containsEntry("id", id).containsEntry("kind", "bridge").containsEntry("audience", "signed-in");
    }

    @Test
    void fullModelHasFivePillarsWithNineSubPillars() {
        assertThat(Bridges.FULL.pillars())
                .extracting(Pillar::title)
                .containsExactly("Wonen en gezin", "Welzijn", "Geld", "Opleiding", "Werk");
        assertThat(Bridges.FULL.subPillars())
                .extracting(sub -> sub.id().value())
                .containsExactly(
                        "wonen",
                        "gezin",
                        "gezondheid",
                        "netwerk",
                        "schulden",
                        "sparen",
                        "opleiding",
                        "inkomen",
                        "kwaliteit-van-werk");
    }

    @Test
    void classicModelLacksQualityOfWorkAndCountsIncomeFourfold() {
        assertThat(Bridges.CLASSIC.subPillars())
                .hasSize(8)
                .extracting(sub -> sub.id().value())
                .doesNotContain("kwaliteit-van-werk");
        assertThat(Bridges.CLASSIC
                        .subPillar(Bridges.sub("inkomen"))
                        .orElseThrow()
                        .weight())
                .isEqualTo(4);
    }

    @Test
    void otherwiseTheTwoModelsSayTheSame() {
        var shared = Bridges.FULL.subPillars().stream()
                .filter(sub -> !List.of("inkomen", "kwaliteit-van-werk")
                        .contains(sub.id().value()))
                .toList();

        assertThat(Bridges.CLASSIC.subPillars()).containsAll(shared);
        assertThat(levelsOf(Bridges.CLASSIC, "inkomen")).isEqualTo(levelsOf(Bridges.FULL, "inkomen"));
        assertThat(Bridges.CLASSIC.origin()).isEqualTo(Bridges.FULL.origin());
        assertThat(Bridges.CLASSIC.levelNames()).isEqualTo(Bridges.FULL.levelNames());
    }

    @Test
    void everyPillarCountsTwenty() {
        for (var bridge : bridges()) {
            for (var pillar : bridge.pillars()) {
                var weight =
                        pillar.subPillars().stream().mapToInt(SubPillar::weight).sum();

                assertThat(weight * Level.FIVE.number())
                        .as("%s %s", bridge.version(), pillar.id())
                        .isEqualTo(20);
            }
        }
    }

    @Test
    void levelsAreNamedFromBeginToOverkant() {
        assertThat(Bridges.FULL.levelNames().values())
                .containsExactly("Begin", "Op weg", "Halverwege", "Bijna", "Overkant");
    }

    @Test
    void onlyTheFamilyMayNotApply() {
        for (var bridge : bridges()) {
            assertThat(bridge.subPillars())
                    .filteredOn(SubPillar::mayNotApply)
                    .extracting(sub -> sub.id().value())
                    .containsExactly("gezin");
        }
    }

    @Test
    void textIsCalledOurOwnAndReplaceable() {
        assertThat(Bridges.FULL.origin().text())
                .contains("Eigen bewoording", "vervangbaar", "niet de tekst van EMPath of Platform31");
        assertThat(Bridges.FULL.origin().licence()).contains("®", "EMPath");
    }

    @Test
    void onlyTheTwoPublishedThresholdsNameASource() {
        var sourced = Bridges.FULL.subPillars().stream()
                .flatMap(sub -> sub.levels().stream()
                        .filter(level -> level.source() != null)
                        .map(level -> sub.id() + " " + level.level()))
                .toList();

        assertThat(sourced).containsExactly("wonen FIVE", "sparen FIVE");
        assertThat(Bridges.FULL
                        .subPillar(Bridges.sub("wonen"))
                        .orElseThrow()
                        .level(Level.FIVE)
                        .text())
                .contains("30%");
        assertThat(Bridges.FULL
                        .subPillar(Bridges.sub("sparen"))
                        .orElseThrow()
                        .level(Level.FIVE)
                        .text())
                .contains("drie maanden");
    }

    @Test
    void namedSourcesExist() throws IOException {
        var known = new StringBuilder();
        try (var files = Files.list(Path.of("content/source"))) {
            for (var file : files.toList()) {
                known.append(Files.readString(file));
            }
        }

        var named = Stream.concat(
                bridges().stream().map(bridge -> bridge.origin().source()),
                bridges().stream()
                        .flatMap(bridge -> bridge.subPillars().stream())
                        .flatMap(sub -> sub.levels().stream())
                        .map(LevelDescription::source)
                        .filter(Objects::nonNull));

        assertThat(named).allSatisfy(id -> assertThat(known).contains("- id: " + id + "\n"));
    }

    @Test
    void onlyThreeLevelsSpeakForThemselves() {
        var withoutRule = Bridges.FULL.subPillars().stream()
                .flatMap(sub -> sub.levels().stream()
                        .filter(level -> level.rule() == null)
                        .map(level -> sub.id() + " " + level.level()))
                .toList();

        assertThat(withoutRule).containsExactly("schulden FIVE", "opleiding FOUR", "kwaliteit-van-werk ONE");
    }

    @Test
    void picturesSpeakInShortSentences() {
        for (var sub : Bridges.FULL.subPillars()) {
            for (var level : sub.levels()) {
                assertThat(level.picture().split("(?<=\\.) ")).allSatisfy(sentence -> {
                    assertThat(sentence).endsWith(".");
                    assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(LONGEST_A2_SENTENCE);
                });
            }
        }
    }

    @Test
    void noTwoLevelsOfASubPillarReadTheSame() {
        for (var sub : Bridges.FULL.subPillars()) {
            assertThat(sub.levels()).extracting(LevelDescription::text).doesNotHaveDuplicates();
            assertThat(sub.levels()).extracting(LevelDescription::picture).doesNotHaveDuplicates();
        }
    }

    /** The six fictitious clients of the project, with the totals worked out by hand beside them. */
    @ParameterizedTest
    @CsvSource({
        "Linda, 323221311, 42",
        "Jayden, 143211222, 40",
        "Mónica and Ricardo, 312321222, 40",
        "Kees, 4x3222134, 54",
        "Amina, 443432234, 62",
        "Henk, 242211222, 40"
    })
    void clientsScoreAsWorkedOutByHand(String client, String levels, int total) {
        var scores = Bridges.FULL.score(Bridges.assessment(Bridges.FULL, levels));

        assertThat(scores.total()).as(client).isEqualTo(new Score.Complete(total, 100));
    }

    private static List<Bridge> bridges() {
        return List.of(Bridges.FULL, Bridges.CLASSIC);
    }

    private static List<String> levelsOf(Bridge bridge, String id) {
        var sub = bridge.subPillar(Bridges.sub(id)).orElseThrow();
        return Arrays.stream(Level.values())
                .map(level -> sub.level(level).toString())
                .toList();
    }
}
