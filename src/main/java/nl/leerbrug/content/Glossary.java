package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.Optional;

/** The words that are explained. Like sources and figures they are for everyone: texts of every audience use them. */
public interface Glossary {

    /** Sorted as in a Dutch dictionary. */
    List<Term> list();

    Optional<Term> find(ContentId id);

    /** @param definition one or two sentences */
    record Term(ContentId id, String term, RenderedText definition, Optional<ContentId> source) {}
}
