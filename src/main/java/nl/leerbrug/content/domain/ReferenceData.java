package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Figures.Figure;
import nl.leerbrug.content.Glossary.Term;
import nl.leerbrug.content.Sources.Source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What texts refer to, by id. */
record ReferenceData(
        Map<ContentId, Entry<Term>> terms,
        Map<ContentId, Entry<Source>> sources,
        Map<ContentId, Entry<Figure>> figures,
        Map<String, MediaFile> media) {

    /** A value with the YAML it was read from, which the archive keeps. */
    record Entry<T>(T value, Mapping origin) {}

    static ReferenceData empty(Map<String, MediaFile> media) {
        return new ReferenceData(new HashMap<>(), new HashMap<>(), new HashMap<>(), media);
    }

    Optional<Term> term(String id) {
        return find(terms, id);
    }

    Optional<Source> source(String id) {
        return find(sources, id);
    }

    Optional<Figure> figure(String id) {
        return find(figures, id);
    }

    Optional<MediaFile> medium(String name) {
        return Optional.ofNullable(media.get(name));
    }

    private static <T> Optional<T> find(Map<ContentId, Entry<T>> entries, String id) {
        return ContentId.isValid(id)
                ? Optional.ofNullable(entries.get(new ContentId(id))).map(Entry::value)
                : Optional.empty();
    }
}
