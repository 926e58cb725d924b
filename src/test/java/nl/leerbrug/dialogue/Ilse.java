package nl.leerbrug.dialogue;

import nl.leerbrug.content.ContentItem;
import nl.leerbrug.simulation.ClientCase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The first client of the author guide, with whom one has a contact conversation, read from the guide itself. */
public final class Ilse {

    private static final Pattern FILE_IN_GUIDE =
            Pattern.compile("```yaml\\n# (case/ilse/\\S+\\.yaml)\\n(.*?)```", Pattern.DOTALL);
    private static final ClientCase CLIENT = read();

    private Ilse() {}

    public static ClientCase client() {
        return CLIENT;
    }

    public static Scenario scenario() {
        return CLIENT.scenario(ConversationKind.CONTACT).orElseThrow();
    }

    /** The conversation that goes well. */
    public static Transcript transcript() {
        return CLIENT.transcript(ConversationKind.CONTACT, Transcript.Role.EXPERT)
                .orElseThrow();
    }

    /** That conversation, played. */
    public static Play played() {
        return Replay.of(scenario(), transcript()).play();
    }

    /**
     * Writes her files into a content folder.
     *
     * @return their names
     */
    public static List<String> write(Path folder) throws IOException {
        Wim.copy(Path.of("content", "bridge"), folder.resolve("bridge"));
        var files = new ArrayList<String>();
        var guide = FILE_IN_GUIDE.matcher(Files.readString(Path.of("content", "README.md")));
        while (guide.find()) {
            var file = folder.resolve(guide.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, guide.group(2));
            files.add(guide.group(1));
        }
        return files;
    }

    private static ClientCase read() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var folder = Wim.folder();
            write(folder);
            return Wim.checker(context).read(folder, ClientCase.class).stream()
                    .map(ContentItem::value)
                    .filter(client -> client.id().value().equals("ilse"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
