package nl.leerbrug.simulation.ui.part;

/** Where the words of a key come from: a screen in its language, or paper in Dutch. */
@FunctionalInterface
public interface Texts {

    String of(String key, Object... values);
}
