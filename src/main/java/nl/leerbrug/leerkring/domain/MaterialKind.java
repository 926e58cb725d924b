package nl.leerbrug.leerkring.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.leerkring.LeerkringId;
import nl.leerbrug.leerkring.Material;
import nl.leerbrug.leerkring.MaterialForm;
import nl.leerbrug.leerkring.MaterialId;
import nl.leerbrug.leerkring.MaterialSummary;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** {@code kind: material}: one file per material, in the folder of its circle. */
@Component
class MaterialKind implements ContentKind {

    static final String NAME = "material";
    private static final ProblemMessages MESSAGES = CircleKind.MESSAGES;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return CircleKind.FOLDER;
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        file.root().scalar("circle").ifPresent(circle -> circle(file, circle, checks));
        named(file, checks);
        file.root()
                .scalar("date")
                .filter(date -> !isDate(date.text()))
                .ifPresent(date -> checks.error(date.place(), MESSAGES.text("material.no-date", date.text())));
        file.body().ifPresent(body -> withoutReflections(body, checks));
    }

    private static void circle(ContentFile file, Scalar circle, ContentChecks checks) {
        checks.reference(circle, Set.of(CircleKind.NAME));
        var folder = CircleKind.FOLDER + "/" + circle.text();
        if (checks.file(circle.text()).isPresent() && !file.unit().equals(folder)) {
            checks.error(circle.place(), MESSAGES.text("material.folder", circle.text(), folder));
        }
    }

    /** A material that no circle names would never be read; one that another circle names, that circle's check tells. */
    private static void named(ContentFile file, ContentChecks checks) {
        var id = file.root().text("id").orElse("");
        var circle = file.unit() + "/circle.yaml";
        var circles = checks.files(CircleKind.NAME);
        var unreadable = circles.stream().noneMatch(one -> one.path().equals(circle)) && checks.exists(circle);
        if (!unreadable && circles.stream().noneMatch(one -> CircleKind.names(one, id))) {
            checks.error(file.root().placeOf("id"), MESSAGES.text("material.in-no-circle", id, circle));
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    /** Circles are for reading and doing together: there is no place to write. */
    static void withoutReflections(MarkdownText text, ContentChecks checks) {
        checks.markdown(text)
                .reflections()
                .forEach(placed -> checks.error(placed.place(), MESSAGES.text("material.reflection")));
    }

    @Override
    public Object build(ContentFile file, ContentBuilding building) {
        var root = file.root();
        var body = file.body().orElseThrow();
        return new Material(
                new MaterialSummary(
                        new MaterialId(file.id().orElseThrow().value()),
                        new LeerkringId(root.text("circle").orElseThrow()),
                        MaterialForm.of(root.text("form").orElseThrow()).orElseThrow(),
                        file.title(),
                        file.summary(),
                        building.contents(body).minutes(),
                        LocalDate.parse(root.text("date").orElseThrow())),
                root.text("targetGroup").orElseThrow(),
                root.text("rightsHolder").orElseThrow(),
                root.text("version").orElseThrow(),
                building.document(body).asOneText());
    }
}
