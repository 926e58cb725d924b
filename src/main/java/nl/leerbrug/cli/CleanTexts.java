package nl.leerbrug.cli;

import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.shared.Problem;
import org.languagetool.JLanguageTool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The record of texts that the language checks found clean, {@code checked.txt} beside the content: a fresh checkout
 * need not spend minutes on what was checked when it was written. A text that changes by a letter is not on record any
 * more, and is checked.
 *
 * @see "src/docs/decisions/0122-clean-texts-are-on-record.md"
 */
final class CleanTexts implements ProseCheck {

    static final String FILE = "checked.txt";

    private static final String REMARK = "# What the language checks found clean: one print for each file's text."
            + " ./leerbrug check-content --record writes it; without it all is checked anew.";

    private final Set<String> known;
    private final AcceptedWords accepted;
    private final ProseCheck slow;
    private final SortedSet<String> clean = new ConcurrentSkipListSet<>();

    private CleanTexts(Set<String> known, AcceptedWords accepted, ProseCheck slow) {
        this.known = Set.copyOf(known);
        this.accepted = accepted;
        this.slow = slow;
    }

    static CleanTexts in(Path contentFolder, AcceptedWords accepted, ProseCheck slow) throws IOException {
        var file = contentFolder.resolve(FILE);
        var known = Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.<String>of();
        return new CleanTexts(known, accepted, slow);
    }

    @Override
    public List<Problem> check(List<Prose> prose) {
        var print = print(prose);
        if (known.contains(print)) {
            clean.add(print);
            return List.of();
        }
        var problems = slow.check(prose);
        if (problems.isEmpty()) {
            clean.add(print);
        }
        return problems;
    }

    /** Puts on record what was clean since this was made, and nothing else. */
    void record(Path contentFolder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(REMARK);
        lines.addAll(clean);
        Files.write(contentFolder.resolve(FILE), lines);
    }

    /** Of all that the outcome depends on; of the accepted words only those that the text has. */
    private String print(List<Prose> prose) {
        var texts = prose.stream().map(Prose::text).toList();
        var whole = String.join("\n", texts);
        var dependsOn = new ArrayList<String>();
        dependsOn.add(JLanguageTool.VERSION + SpellingCheck.SETTINGS);
        accepted.entries().stream().filter(whole::contains).sorted().forEach(dependsOn::add);
        dependsOn.addAll(texts);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", dependsOn).getBytes(StandardCharsets.UTF_8));
            // Half of it: enough for texts that nobody forges, and the file stays short.
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
