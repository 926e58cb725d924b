package nl.leerbrug.dialogue;

import nl.leerbrug.simulation.ClientCase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.LongStream;

/** Wim with his sister Marjan, who comes in when the dog barks and has something to say from then on. */
public final class TwoVoices {

    public static final VoiceId MARJAN = new VoiceId("marjan");

    public static final String COMING_IN = "Ik ben het maar. Wie is dat?";
    public static final String IN_A_SILENCE = "Zeg het nou maar, Wim.";
    public static final String ABOUT_HIS_HOME = "Zet hem daar maar. Hij durft niet.";

    private static final ClientCase CLIENT = read();
    private static final long MANY = 100;

    private TwoVoices() {}

    public static ClientCase client() {
        return CLIENT;
    }

    public static Scenario scenario() {
        return CLIENT.scenario(ConversationKind.BRIDGE).orElseThrow();
    }

    /** A conversation at its beginning, in which she will come in, or only the telephone will ring. */
    public static Play with(boolean marjan) {
        return LongStream.range(1, MANY)
                .mapToObj(seed -> new Play(scenario(), seed))
                .filter(play -> new IncidentId(marjan ? "hond" : "telefoon")
                        .equals(play.state().opening().incident()))
                .findFirst()
                .orElseThrow();
    }

    /** A conversation in which the incident has just happened. */
    public static Play afterTheIncident(boolean marjan) {
        var play = with(marjan);
        while (play.state().memory().incidentTurn() == null) {
            play.make(best(play));
        }
        return play;
    }

    private static Move best(Play play) {
        return play.offer().choices().stream()
                .flatMap(choice -> play.scenario().utterance(choice.utterance()).stream())
                .min(Comparator.comparing(Utterance::quality))
                .<Move>map(line -> new Move.Say(line.id()))
                .orElseThrow();
    }

    private static ClientCase read() {
        try {
            var folder = Wim.folder();
            var faces = Files.createDirectories(folder.resolve("media"));
            for (var mood : java.util.List.of("calm", "angry")) {
                face(faces, mood, "wim");
                face(faces, mood, "marjan");
            }
            var wim = folder.resolve("case").resolve("wim");
            replace(
                    wim.resolve("case.yaml"),
                    "  portrait: wim\n",
                    "  portrait: wim\n  voices: [{id: marjan, name: Marjan, portrait: marjan}]\n");
            replace(wim.resolve("case.yaml"), "turns: [6, 10]", "turns: [2, 3]");
            replace(
                    wim.resolve("case.yaml"),
                    "text: \"De hond van de buren blaft. Wim lacht even. “Die hoort ook alles.”\"",
                    "text: \"" + COMING_IN + "\", voice: marjan, mood: angry");
            replace(
                    wim.resolve("case.yaml"),
                    "  silence:\n",
                    "  silence:\n    - {when: incident, text: \"" + IN_A_SILENCE + "\", voice: marjan, mood: calm}\n");
            replace(
                    wim.resolve("topic").resolve("wonen.yaml"),
                    "{level: 4, text: \"Daar ergens. Dak boven mijn hoofd.\"}",
                    "{level: 4, text: \"" + ABOUT_HIS_HOME + "\", voice: marjan}");
            return Wim.read(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void face(Path folder, String mood, String who) throws IOException {
        Files.copy(
                Path.of("content", "media", "portret-linda-" + mood + ".svg"),
                folder.resolve("portret-%s-%s.svg".formatted(who, mood)));
    }

    private static void replace(Path file, String right, String other) throws IOException {
        var text = Files.readString(file);
        if (!text.contains(right)) {
            throw new IllegalStateException(file + " has no " + right);
        }
        Files.writeString(file, text.replace(right, other));
    }
}
