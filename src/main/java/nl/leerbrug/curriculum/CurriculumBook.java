package nl.leerbrug.curriculum;

import java.util.Optional;

/** A whole training as one PDF, for who gives it. */
public interface CurriculumBook {

    /** Empty when there is no such training, for this reader. */
    Optional<Pdf> print(CurriculumId id);

    /** @param name of the file, without a folder */
    record Pdf(String name, byte[] bytes) {}
}
