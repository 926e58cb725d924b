package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.Pages.Menu;
import nl.leerbrug.content.Pages.Page;
import nl.leerbrug.content.Pages.PageSummary;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** {@code page/*.md}. */
@Component
class PageKind implements ContentKind {

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String folder() {
        return "page";
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        file.body().ifPresent(checks::markdown);
    }

    @Override
    public Object build(ContentFile file, ContentBuilding building) {
        var root = file.root();
        return new Page(
                new PageSummary(
                        file.id().orElseThrow(),
                        file.title(),
                        file.summary(),
                        Menu.valueOf(root.text("menu").orElse("none").toUpperCase(Locale.ROOT)),
                        root.integer("order").orElse(Integer.MAX_VALUE)),
                building.document(file.body().orElseThrow()).asOneText());
    }
}
