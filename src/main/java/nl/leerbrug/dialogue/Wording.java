package nl.leerbrug.dialogue;

import java.util.List;

/** Which of several wordings of the same is used. */
final class Wording {

    private Wording() {}

    static String of(long seed, String key, List<String> texts) {
        return texts.isEmpty()
                ? ""
                : texts.size() == 1
                        ? texts.getFirst()
                        : texts.get(new Chance(seed).below(texts.size(), "wording/" + key));
    }
}
