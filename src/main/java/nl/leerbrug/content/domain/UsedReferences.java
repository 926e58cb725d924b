package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentId;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the texts of one file referred to, and files that belong to it; its version depends on these too. */
record UsedReferences(
        SortedSet<ContentId> terms,
        SortedSet<ContentId> sources,
        SortedSet<ContentId> figures,
        SortedSet<String> media,
        SortedMap<String, String> files) {

    static UsedReferences none() {
        return new UsedReferences(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }
}
