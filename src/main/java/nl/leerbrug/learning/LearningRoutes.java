package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;

/** Paths of this module's screens, built from ids. */
public final class LearningRoutes {

    public static final String PATH = "leerpad";
    public static final String LEARN = "leren";
    public static final String REPORTS = "auteur/meldingen";

    private LearningRoutes() {}

    /** Every curriculum of the person, with what can be started. */
    public static String path() {
        return PATH;
    }

    public static String path(CurriculumId curriculum) {
        return PATH + "/" + curriculum;
    }

    /** The screen of an item, of whatever kind it is. */
    public static String item(CurriculumId curriculum, ItemId item) {
        return LEARN + "/" + curriculum + "/" + item;
    }

    public static String reports() {
        return REPORTS;
    }
}
