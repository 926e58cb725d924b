package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a goal, with whose words it is.
 *
 * @param fragment where the client said it; only for words of the client
 */
public record Words(Whose whose, String text, @Nullable FragmentId fragment) {

    public Words {
        if ((whose == Whose.CLIENT) != (fragment != null)) {
            throw new IllegalArgumentException("words of the client, and only those, come from a fragment: " + text);
        }
    }

    public static Words said(Fragment fragment) {
        return new Words(Whose.CLIENT, fragment.text(), fragment.id());
    }

    public static Words ofLearner(String text) {
        return new Words(Whose.LEARNER, text, null);
    }

    public static Words imposed(String text) {
        return new Words(Whose.IMPOSED, text, null);
    }

    int count() {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
