package nl.leerbrug.content.domain;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something an author may do wrong, with the one error that should follow from it. */
public record Mistake(String place, String words, UnaryOperator<Folder> change) {

    public static Mistake error(String place, String words, UnaryOperator<Folder> change) {
        return new Mistake(place, words, change);
    }

    /** Errors that the folder has with the mistake and had not without it. */
    public List<String> errorsIn(Folder folder) {
        var before = errors(folder);
        return errors(change.apply(folder)).stream()
                .filter(error -> !before.contains(error))
                .toList();
    }

    private static List<String> errors(Folder folder) {
        return folder.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }

    /** The beginning of the error. */
    public String start() {
        return place + ": error: ";
    }

    @Override
    public String toString() {
        return place + " " + words;
    }
}
