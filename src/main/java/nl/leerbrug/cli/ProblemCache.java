package nl.leerbrug.cli;

import nl.leerbrug.shared.Problem;
import nl.leerbrug.shared.Problem.Severity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** Keeps what slow checks found, each outcome under everything that it depends on. */
final class ProblemCache {

    private final Path folder;

    ProblemCache(Path folder) {
        this.folder = folder;
    }

    /** @param dependsOn all that could give another outcome */
    List<Problem> find(List<String> dependsOn, Supplier<List<Problem>> slow) {
        try {
            var entry = folder.resolve(hash(dependsOn));
            if (Files.exists(entry)) {
                return Files.readAllLines(entry).stream()
                        .map(ProblemCache::parse)
                        .toList();
            }
            var problems = slow.get();
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "new", null);
            Files.write(fresh, problems.stream().map(ProblemCache::format).toList());
            Files.move(fresh, entry, StandardCopyOption.REPLACE_EXISTING);
            return problems;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot use the cache folder " + folder, unwritable);
        }
    }

    private static String format(Problem problem) {
        return "%s\t%s\t%d\t%d\t%s"
                .formatted(
                        problem.severity(),
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.message().replaceAll("\\R", " "));
    }

    private static Problem parse(String line) {
        var parts = line.split("\t", 5);
        return new Problem(
                Severity.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), parts[4]);
    }

    private static String hash(List<String> dependsOn) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", dependsOn).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
