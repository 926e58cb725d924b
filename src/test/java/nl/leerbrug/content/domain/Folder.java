package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentItem;
import nl.leerbrug.shared.Problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** A small content folder without errors, to which a test adds one. */
public final class Folder {

    private final TreeMap<String, String> files = new TreeMap<>();

    static Folder empty() {
        return new Folder();
    }

    /** A curriculum with one lesson and one quiz, a glossary, a source, a figure, a page, an image and a video. */
    public static Folder whole() {
        return new Folder()
                .with("curriculum/proef/curriculum.yaml", """
                        id: proef
                        kind: curriculum
                        title: Proef
                        summary: Een proef.
                        audience: signed-in
                        hours: 1
                        modules:
                          - id: m1
                            code: M1
                            title: Eerste
                            summary: De eerste.
                            minutes: 60
                            goals:
                              - {id: m1-doel, text: proeven}
                            items:
                              - id: les
                              - id: check
                                requires: [les]
                        """)
                .with("curriculum/proef/m1/les.md", """
                        ---
                        id: les
                        kind: lesson
                        title: Les
                        summary: Een les.
                        audience: signed-in
                        minutes: 55
                        goals: [m1-doel]
                        reflections:
                          - {id: denk, sharing: private, prompt: "Wat denk je?"}
                        ---
                        ## Kop

                        Een [begrip](term:begrip) met [bron](source:bron) en [](figure:bedrag).

                        [](reflection:denk)

                        ![Een plaat](media:plaat.svg)
                        """)
                .with("curriculum/proef/m1/check.yaml", """
                        id: check
                        kind: quiz
                        title: Check
                        summary: Een check.
                        audience: signed-in
                        minutes: 5
                        passMark: 70
                        questions:
                          - id: v1
                            type: single
                            goal: m1-doel
                            lesson: les
                            text: Kies [begrip](term:begrip).
                            options:
                              - {text: Goed, correct: true, feedback: Want zo is het.}
                              - {text: Fout, feedback: Want zo is het niet.}
                          - {id: v2, type: true-false, text: "Waar?", answer: true, feedback: {correct: Ja., wrong: Nee.}}
                          - {id: v3, type: ordering, text: Orden., sequence: [een, twee], feedback: {correct: Ja., wrong: Nee.}}
                          - id: v4
                            type: matching
                            text: Verbind.
                            pairs: [{left: a, right: b}, {left: c, right: d}]
                            feedback: {correct: Ja., wrong: Nee.}
                          - {id: v5, type: numeric, text: "Hoeveel?", answer: 1.5, tolerance: 0.5, unit: euro, feedback: {correct: Ja., wrong: Nee.}}
                          - {id: v6, type: open, text: "Waarom?", modelAnswer: Daarom.}
                        """)
                .with("glossary/woorden.yaml", """
                        terms:
                          - {id: begrip, term: begrip, text: Een *woord* met uitleg., source: bron}
                        """)
                .with("source/bronnen.yaml", """
                        sources:
                          - {id: bron, type: report, authors: A. Auteur, year: 2020, title: Een <titel>, url: "https://example.nl/a?b=1&c=2"}
                        """)
                .with("figure/cijfers.yaml", """
                        figures:
                          - {id: bedrag, label: Een bedrag, value: 1401.50, unit: euro, peildatum: 2026-01-01, source: bron}
                        """)
                .with("page/over.md", """
                        ---
                        id: over
                        kind: page
                        title: Over
                        summary: Over ons.
                        audience: public
                        menu: main
                        order: 10
                        ---
                        Dit zijn wij.
                        """)
                .with("media/plaat.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"></svg>")
                .with("media/film.mp4", "film")
                .with("media/film.nl.vtt", "WEBVTT");
    }

    public Folder with(String path, String text) {
        files.put(path, text);
        return this;
    }

    public Folder without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces the only place where the old text stands. */
    public Folder change(String path, String old, String replacement) {
        var text = files.get(path);
        if (text == null || text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException("stands not exactly once in " + path + ": " + old);
        }
        return with(path, text.replace(old, replacement));
    }

    TreeMap<String, byte[]> files() {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    ContentSnapshot read() {
        return Readings.all().read(files(), null);
    }

    public List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    /** The only item with this id. */
    static ContentItem<?> item(ContentSnapshot snapshot, String id) {
        return snapshot.items().stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
