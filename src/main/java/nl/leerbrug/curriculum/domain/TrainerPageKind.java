package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.curriculum.TrainerPage.Form;
import nl.leerbrug.shared.RenderedText;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** {@code kind: trainer-page}. */
@Component
class TrainerPageKind implements ContentKind {

    /** The text; to which module it belongs, the outline knows. */
    record Text(Form form, RenderedText text, String summary) {}

    @Override
    public String name() {
        return "trainer-page";
    }

    @Override
    public String folder() {
        return "curriculum";
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        ItemFileKind.checkPlace(file, checks);
        file.body().ifPresent(checks::markdown);
        if ("slides".equals(file.root().text("form").orElse(""))) {
            file.body().ifPresent(body -> new SlideChecks(body, checks).check());
        }
    }

    @Override
    public Object build(ContentFile file, ContentBuilding building) {
        return new Text(form(file), building.document(file.body().orElseThrow()).asOneText(), file.summary());
    }

    static Form form(ContentFile file) {
        return file.root()
                .text("form")
                .map(form -> Form.valueOf(form.toUpperCase(Locale.ROOT)))
                .orElse(Form.PROGRAMME);
    }
}
