package nl.leerbrug.curriculum;

/** Paths of this module's screens, built from ids. */
public final class CurriculumRoutes {

    /** Every training with all its texts, for who gives or writes it. */
    public static final String MATERIAL = "trainer/materiaal";

    /** Where each goal of a training is taught and tested. */
    public static final String GOALS = "trainer/leerdoelen";

    /** Slides before a room. */
    public static final String SLIDES = "trainer/dias";

    /** A whole training as a PDF. */
    public static final String BOOK = "trainer/boek";

    /** What the checker found. */
    public static final String PROBLEMS = "auteur/controle";

    private CurriculumRoutes() {}

    public static String material() {
        return MATERIAL;
    }

    public static String material(CurriculumId curriculum) {
        return MATERIAL + "/" + curriculum;
    }

    /** A lesson, quiz, task or trainer page, read as material. */
    public static String material(CurriculumId curriculum, ItemId item) {
        return MATERIAL + "/" + curriculum + "/" + item;
    }

    public static String goals(CurriculumId curriculum) {
        return GOALS + "/" + curriculum;
    }

    public static String slides(CurriculumId curriculum, ItemId page) {
        return SLIDES + "/" + curriculum + "/" + page;
    }

    public static String book(CurriculumId curriculum) {
        return BOOK + "/" + curriculum;
    }

    public static String problems() {
        return PROBLEMS;
    }
}
