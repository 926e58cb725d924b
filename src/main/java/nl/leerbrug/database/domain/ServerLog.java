package nl.leerbrug.database.domain;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The server's own log, from where one run began.
 *
 * @param beginning bytes that earlier runs wrote
 */
record ServerLog(Path file, long beginning) {

    private static final Pattern ERROR = Pattern.compile("\\[ERROR] (?:\\S*mariadbd: )?(.*)|^(ERROR: .*)");

    /** Puts a long log aside first, so that two files of this size are all that it ever takes. */
    static ServerLog continueAt(Path file, long rotatesAt) throws IOException {
        if (!Files.exists(file)) {
            return new ServerLog(file, 0);
        }
        if (Files.size(file) > rotatesAt) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            return new ServerLog(file, 0);
        }
        return new ServerLog(file, Files.size(file));
    }

    /** What went wrong, in the server's words: its first complaint tells more than the last, which is "Aborting". */
    String firstError() {
        try (var channel = FileChannel.open(file).position(beginning)) {
            var reader = new java.io.BufferedReader(Channels.newReader(channel, UTF_8));
            return reader.lines()
                    .map(ERROR::matcher)
                    .filter(matcher -> matcher.find())
                    .map(matcher -> matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                    .findFirst()
                    .orElse("it gave no reason");
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
