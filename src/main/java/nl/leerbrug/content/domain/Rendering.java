package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.Figures.Figure;
import nl.leerbrug.content.Glossary.Term;
import nl.leerbrug.content.Sources.Source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one text refers to while it is rendered. */
class Rendering {

    static final String PLACEHOLDER = "reflection-here-";

    private final ReferenceData data;
    private final UsedReferences used;
    private final String idPrefix;
    private final boolean document;
    private final Optional<LocalDate> day;
    private final LinkedHashMap<ContentId, Source> listed = new LinkedHashMap<>();
    private int ids;

    /**
     * @param idPrefix makes ids of several texts on one screen differ
     * @param day on which the figures shown held; empty for what they are now
     * @param document true: sources are listed at the end and reflections have a place
     */
    Rendering(ReferenceData data, UsedReferences used, String idPrefix, Optional<LocalDate> day, boolean document) {
        this.data = data;
        this.used = used;
        this.idPrefix = idPrefix;
        this.day = day;
        this.document = document;
    }

    boolean listsSources() {
        return document;
    }

    boolean placesReflections() {
        return document;
    }

    String idPrefix() {
        return idPrefix;
    }

    String nextId() {
        ids++;
        return idPrefix + "-" + ids;
    }

    static String anchorOf(ContentId source) {
        return "bron-" + source;
    }

    Optional<Term> term(String id) {
        var term = data.term(id);
        term.ifPresent(found -> {
            used.terms().add(found.id());
            found.source().ifPresent(used.sources()::add);
        });
        return term;
    }

    Optional<Figure> figure(String id) {
        var figure = data.figure(id).map(now -> day.flatMap(now::on).orElse(now));
        figure.ifPresent(found -> {
            used.figures().add(found.id());
            found.source().ifPresent(used.sources()::add);
        });
        return figure;
    }

    Optional<Source> sourceOf(Figure figure) {
        return figure.source().flatMap(id -> data.source(id.value()));
    }

    Optional<Source> source(String id) {
        var source = data.source(id);
        source.ifPresent(found -> {
            used.sources().add(found.id());
            listed.putIfAbsent(found.id(), found);
        });
        return source;
    }

    List<Source> listed() {
        return List.copyOf(listed.values());
    }

    Optional<MediaFile> medium(String name) {
        var medium = data.medium(name);
        medium.ifPresent(found -> used.media().add(found.name()));
        return medium;
    }

    List<Captions> captionsOf(MediaFile video) {
        var stem = MediaFile.withoutExtension(video.name()) + ".";
        return data.media().values().stream()
                .filter(file -> file.name().startsWith(stem) && file.name().endsWith(".vtt"))
                .map(file -> {
                    used.media().add(file.name());
                    var language =
                            file.name().substring(stem.length(), file.name().length() - ".vtt".length());
                    var locale = Locale.forLanguageTag(language);
                    return new Captions(language, locale.getDisplayLanguage(locale), file);
                })
                .toList();
    }
}
