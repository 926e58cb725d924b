package nl.leerbrug.content.check;

import nl.leerbrug.shared.Problem;

import java.util.List;

/** A check on the language of one file; it gives warnings and advice, never errors. */
public interface ProseCheck {

    /** @param prose all blocks of one file, in reading order */
    List<Problem> check(List<Prose> prose);
}
