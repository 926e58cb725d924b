package nl.leerbrug.content.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

class FileReaderProperties {

    private static final String[] PATHS = {
        "curriculum/proef/curriculum.yaml",
        "curriculum/proef/m1/les.md",
        "curriculum/proef/m1/check.yaml",
        "glossary/woorden.yaml",
        "source/bronnen.yaml",
        "figure/cijfers.yaml",
        "page/over.md"
    };

    private static final String[] PIECES = {
        "---\n",
        "id: ",
        "kind: ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "\"",
        "'",
        "&a ",
        "*a",
        "|\n  ",
        "\t",
        "\u0000",
        "!!str ",
        "!!java.net.URL [x]",
        "? ",
        "%YAML 9\n",
        "<<: *a\n",
        "!!! oefening\n",
        "![](",
        "[^1]",
        "term:",
        "\uFEFF",
        "\uD800",
        "# ",
        "null"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersRandomBytesWithAProblem(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var path = PATHS[random.nextInt(PATHS.length)];

            var files = Folder.whole().files();
            files.put(path, bytes);

            assertThat(Readings.all().read(files, null).problems())
                    .as("seed %s, round %s", seed, i)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void neverThrowsOnDamagedFiles(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++) {
            TreeMap<String, byte[]> files = Folder.whole().files();
            var path = PATHS[random.nextInt(PATHS.length)];
            var text = new StringBuilder(new String(files.get(path), StandardCharsets.UTF_8));
            for (var damage = random.nextInt(4); damage >= 0; damage--) {
                var at = random.nextInt(text.length() + 1);
                if (random.nextBoolean()) {
                    text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                } else {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
                }
            }
            files.put(path, text.toString().getBytes(StandardCharsets.UTF_8));

            var snapshot = Readings.all().read(files, null);

            assertThat(snapshot.problems()).as("seed %s, round %s", seed, i).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 10_000})
    void refusesDeepNestingInsteadOfFallingOver(int depth) {
        var files = Folder.whole().files();
        files.put("glossary/diep.yaml", ("terms: " + "[".repeat(depth)).getBytes(StandardCharsets.UTF_8));

        assertThat(Readings.all().read(files, null).problems()).isNotEmpty();
    }
}
