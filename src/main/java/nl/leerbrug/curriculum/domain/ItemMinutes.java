package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks.Contents;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.MarkdownText;

import java.util.function.Function;

/** How long an item takes: what its author declared, or what follows from its words and exercises. */
final class ItemMinutes {

    private ItemMinutes() {}

    static int of(ContentFile file, Function<MarkdownText, Contents> contents) {
        return file.root()
                .integer("minutes")
                .or(() -> file.body().map(contents).map(Contents::minutes))
                .orElse(0);
    }
}
