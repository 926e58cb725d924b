package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who the learner talks with.
 *
 * @param easyWords the client's language is A2: hard words of the learner count
 * @param pictures the picture bridge fits better than the text
 * @param formal the learner says {@code u}
 * @param others who speak in the conversation too
 */
public record Client(String name, boolean easyWords, boolean pictures, boolean formal, List<Voice> others) {

    public Client {
        others = List.copyOf(others);
    }

    /** Somebody who is alone. */
    public Client(String name, boolean easyWords, boolean pictures, boolean formal) {
        this(name, easyWords, pictures, formal, List.of());
    }

    /** Whether somebody else speaks too, so that one must tell whose words they are. */
    public boolean hasCompany() {
        return !others.isEmpty();
    }

    /** The names of all who speak, the client's first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), others.stream().map(Voice::name)).toList();
    }

    /** The name of who speaks: without a voice the client does. */
    public String nameOf(@Nullable VoiceId voice) {
        return others.stream()
                .filter(other -> other.id().equals(voice))
                .map(Voice::name)
                .findFirst()
                .orElse(name);
    }
}
