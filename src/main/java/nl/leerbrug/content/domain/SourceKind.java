package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Ids;
import nl.leerbrug.content.Sources.Source;
import nl.leerbrug.shared.RenderedText;
import org.springframework.stereotype.Component;

/** {@code source/*.yaml}. */
@Component
class SourceKind extends ReferenceKind<Source> {

    SourceKind() {
        super("source", "sources", "source");
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        // The schema says it all: a source refers to nothing.
    }

    @Override
    Source read(Mapping entry) {
        return new Source(
                Ids.require(entry),
                entry.text("type").orElse(""),
                entry.text("authors").orElse(""),
                entry.text("title").orElseThrow(),
                reference(entry));
    }

    private static RenderedText reference(Mapping entry) {
        var html = new StringBuilder();
        entry.text("authors").ifPresent(authors -> html.append(HtmlPolicies.escape(authors)));
        entry.text("year")
                .ifPresent(year ->
                        html.append(" (").append(HtmlPolicies.escape(year)).append(')'));
        if (!html.isEmpty()) {
            html.append(". ");
        }
        var title = "<cite>" + HtmlPolicies.escape(entry.text("title").orElse("")) + "</cite>";
        html.append(entry.text("url")
                .map(url -> "<a href=\"" + HtmlPolicies.escape(url) + "\">" + title + "</a>")
                .orElse(title));
        entry.text("publisher").ifPresent(publisher -> html.append(". ").append(HtmlPolicies.escape(publisher)));
        return new RenderedText(HtmlPolicies.AUTHORED.sanitize(html.append('.').toString()));
    }

    @Override
    void add(ReferenceData.Entry<Source> entry, ReferenceData data) {
        data.sources().put(entry.value().id(), entry);
    }
}
