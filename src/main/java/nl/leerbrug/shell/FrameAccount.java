package nl.leerbrug.shell;

import java.util.Locale;
import java.util.Optional;

/** Who is signed in, as far as the frame must know. Declared here and answered by {@code identity}. */
public interface FrameAccount {

    /** Empty for a visitor. */
    Optional<Person> current();

    /** Keeps the language with the account, so that the next device speaks it too; nothing happens for a visitor. */
    void keepLanguage(Locale language);

    /** Ends the session and leads to a public page. */
    void signOut();

    /**
     * @param name shown in the menu
     * @param profilePath relative to the root, without a leading slash
     * @param language empty when the person never chose one
     */
    record Person(String name, String profilePath, Optional<Locale> language) {}
}
