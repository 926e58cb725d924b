package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Glossary.Term;
import nl.leerbrug.content.Ids;
import org.springframework.stereotype.Component;

import java.util.Set;

/** {@code glossary/*.yaml}. */
@Component
class GlossaryKind extends ReferenceKind<Term> {

    GlossaryKind() {
        super("glossary", "terms", "term");
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        entries(file).forEach(entry -> entry.scalar("source").ifPresent(id -> checks.reference(id, Set.of("source"))));
    }

    @Override
    Term read(Mapping entry) {
        return new Term(
                Ids.require(entry),
                entry.text("term").orElseThrow(),
                MarkdownEngine.inline(entry.text("text").orElseThrow()),
                Ids.find(entry, "source"));
    }

    @Override
    void add(ReferenceData.Entry<Term> entry, ReferenceData data) {
        data.terms().put(entry.value().id(), entry);
    }
}
