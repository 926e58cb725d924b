package nl.leerbrug.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The authors' own word list, {@code words.txt}: what is right here though no dictionary or grammar knows it. One word
 * or exact phrase a line; a line that starts with # is a remark.
 */
record AcceptedWords(List<String> entries) {

    static final String FILE = "words.txt";

    AcceptedWords {
        entries = List.copyOf(entries);
    }

    static AcceptedWords in(Path contentFolder) throws IOException {
        var file = contentFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return new AcceptedWords(List.of());
        }
        return new AcceptedWords(Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    List<String> words() {
        return entries.stream().filter(entry -> !entry.contains(" ")).toList();
    }

    /** A finding on exactly this text is not a finding. */
    boolean accepts(String text) {
        return entries.contains(text);
    }
}
