package nl.leerbrug.simulation.ui.part;

import nl.leerbrug.dialogue.Client;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.goalplan.SpeakerId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Who said or wrote what stands in a plan and comes after it. With a client alone nobody need be named. */
public final class Voices {

    private final Client client;
    private final Texts texts;

    public Voices(Client client, Texts texts) {
        this.client = client;
        this.texts = texts;
    }

    /** Who wrote or said it; empty where only one can have. */
    public Optional<String> writer(@Nullable SpeakerId voice) {
        return client.hasCompany() ? Optional.of(client.nameOf(VoiceId.of(voice))) : Optional.empty();
    }

    /** The words, with who said them where there are two. */
    public String words(String text, @Nullable SpeakerId voice) {
        return writer(voice)
                .map(name -> texts.of("simulation.Voices.words", name, text))
                .orElse(text);
    }

    /** The client, or all who speak. */
    public String names() {
        return client.names().stream()
                .reduce((some, other) -> texts.of("simulation.Voices.and", some, other))
                .orElseThrow();
    }
}
