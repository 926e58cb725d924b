package nl.leerbrug.learning;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;

/** Paths of this module's screens, built from ids. */
public final class LearningRoutes {

    public static final String PATH = "leerpad";
    public static final String LEARN = "leren";
    public static final String QUIZ = "toets";
    public static final String FILES = "inlevering";
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

    /** A question of one's own attempt, counted from 1. */
    public static String quiz(QuizAttemptId attempt, int question) {
        return QUIZ + "/" + attempt + "/" + question;
    }

    /** The first question of the attempt that has no answer yet. */
    public static String quizResume(QuizAttemptId attempt) {
        return QUIZ + "/" + attempt + "/verder";
    }

    /** Before handing in: what is answered and what not. */
    public static String quizEnd(QuizAttemptId attempt) {
        return QUIZ + "/" + attempt + "/einde";
    }

    /** The score of a finished attempt, with every question to look back at. */
    public static String quizResult(QuizAttemptId attempt) {
        return QUIZ + "/" + attempt + "/resultaat";
    }

    /** Where a handed-in file is downloaded; not a screen. */
    public static String file(FileId file) {
        return FILES + "/" + file;
    }

    public static String reports() {
        return REPORTS;
    }
}
