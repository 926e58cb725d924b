package nl.leerbrug.content;

import nl.leerbrug.shared.Problem;

import java.nio.file.Path;
import java.util.List;

/** Finds what authors should mend. */
public interface ContentChecker {

    /** All problems of a content folder, sorted by place. */
    List<Problem> check(Path folder);

    /** What a folder says, whoever it is for; units with errors are left out. For commands of authors. */
    <T> List<ContentItem<T>> items(Path folder, Class<T> type);

    /** All problems of the content that the application reads now, refused units included; for authors. */
    List<Problem> current();

    /** What a content folder holds without errors, for commands and tests that serve nobody. */
    <T> List<ContentItem<T>> read(Path folder, Class<T> type);
}
