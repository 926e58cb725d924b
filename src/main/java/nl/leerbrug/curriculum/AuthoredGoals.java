package nl.leerbrug.curriculum;

import java.nio.file.Path;
import java.util.List;

/** The tables of goals of a folder that an author is writing in, drafts included. */
public interface AuthoredGoals {

    /** Only of what is free of errors: the checker tells of the rest. */
    List<CurriculumGoals> in(Path contentFolder);
}
