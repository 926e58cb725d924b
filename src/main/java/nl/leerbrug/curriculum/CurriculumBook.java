package nl.leerbrug.curriculum;

import nl.leerbrug.shell.PdfFile;

import java.util.Optional;

/** A whole training as one PDF, for who gives it. */
public interface CurriculumBook {

    /** Empty when there is no such training, for this reader. */
    Optional<PdfFile> print(CurriculumId id);
}
