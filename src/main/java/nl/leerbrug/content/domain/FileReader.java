package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to a file with its nodes. Whatever the bytes are, it answers with a file or a problem, never with a throw. */
class FileReader {

    private static final int MOST_BYTES = 1_000_000;
    private static final String FENCE = "---";
    private static final ProblemMessages MESSAGES = ProblemMessages.of(FileReader.class);

    private final Findings findings;

    FileReader(Findings findings) {
        this.findings = findings;
    }

    /** The kind is still empty: who knows the kinds fills it in. */
    Optional<ContentFile> read(String path, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            findings.error(Place.startOf(path), MESSAGES.text("file.too-large"));
            return Optional.empty();
        }
        return decode(path, bytes).flatMap(text -> path.endsWith(".md") ? markdown(path, text) : yaml(path, text));
    }

    private Optional<String> decode(String path, byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(input).toString();
            var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(withoutMark.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException notUtf8) {
            var before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            findings.error(
                    new Place(path, line, before.length() - before.lastIndexOf('\n')), MESSAGES.text("file.not-utf8"));
            return Optional.empty();
        }
    }

    private Optional<ContentFile> yaml(String path, String text) {
        return YamlReader.read(path, text, 1, findings)
                .map(root -> new ContentFile(path, "", root, Optional.empty(), text));
    }

    private Optional<ContentFile> markdown(String path, String text) {
        if (!text.startsWith(FENCE + "\n")) {
            findings.error(Place.startOf(path), MESSAGES.text("file.no-front-matter"));
            return Optional.empty();
        }
        var end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (end < 0) {
            findings.error(Place.startOf(path), MESSAGES.text("file.front-matter-open"));
            return Optional.empty();
        }
        var yaml = text.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1));
        var bodyStart = end + FENCE.length() + 2;
        var bodyLine = (int) text.substring(0, bodyStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        var body = new MarkdownText(text.substring(bodyStart), new Place(path, bodyLine, 1), 0);
        Optional<Mapping> root = YamlReader.read(path, yaml, 2, findings);
        return root.map(keys -> new ContentFile(path, "", keys, Optional.of(body), text));
    }
}
