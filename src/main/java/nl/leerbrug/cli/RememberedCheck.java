package nl.leerbrug.cli;

import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.shared.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Remembers what a slow check found in a file, under a hash of the file's prose and of everything else the outcome
 * depends on. An entry that can't be read is made anew.
 */
final class RememberedCheck implements ProseCheck {

    private final ProseCheck slow;
    private final Path folder;
    private final String version;

    /** @param version changes whenever the same text could give another outcome */
    RememberedCheck(ProseCheck slow, Path folder, String version) {
        this.slow = slow;
        this.folder = folder;
        this.version = version;
    }

    @Override
    public List<Problem> check(List<Prose> prose) {
        if (prose.isEmpty()) {
            return List.of();
        }
        try {
            var file = prose.getFirst().file();
            var entry = folder.resolve(hash(prose));
            if (Files.exists(entry)) {
                return Files.readAllLines(entry).stream()
                        .map(line -> parse(file, line))
                        .toList();
            }
            var problems = slow.check(prose);
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "new", null);
            Files.write(fresh, problems.stream().map(RememberedCheck::format).toList());
            Files.move(fresh, entry, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return problems;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot use the cache folder " + folder, unwritable);
        }
    }

    private static String format(Problem problem) {
        return "%d\t%d\t%s".formatted(problem.line(), problem.column(), problem.message());
    }

    private static Problem parse(String file, String line) {
        var parts = line.split("\t", 3);
        return Problem.warning(file, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    private String hash(List<Prose> prose) {
        var seen = new ArrayList<String>();
        seen.add(version);
        prose.forEach(block -> seen.add(block.segments().toString()));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", seen).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
