package nl.leerbrug.dialogue;

import java.util.List;

/**
 * What a learner is heard to say with a move that is no line of the case: the words are the method's, in the manner that
 * fits the client.
 *
 * @param formal with {@code u}; empty: as usual
 * @param easy for a client whose language is A2; empty: as usual
 */
public record ReadyWords(List<String> usual, List<String> formal, List<String> easy) {

    public static final ReadyWords NONE = new ReadyWords(List.of(), List.of(), List.of());

    public ReadyWords {
        usual = List.copyOf(usual);
        formal = List.copyOf(formal);
        easy = List.copyOf(easy);
    }

    List<String> to(Client client) {
        if (client.formal() && !formal.isEmpty()) {
            return formal;
        }
        return client.easyWords() && !easy.isEmpty() ? easy : usual;
    }
}
