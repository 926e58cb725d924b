package nl.leerbrug.leerkring.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.leerkring.MaterialId;
import nl.leerbrug.shared.RenderedText;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** {@code leerkring/<circle-id>/circle.yaml}. */
@Component
class CircleKind implements ContentKind {

    static final String NAME = "circle";
    static final String FOLDER = "leerkring";
    static final ProblemMessages MESSAGES = ProblemMessages.of(CircleKind.class);

    /** A circle before it is known which of its materials the reader may see. */
    record Circle(String summary, int since, RenderedText intro, List<MaterialId> materials) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        var id = file.root().text("id").orElse("");
        if (!id.isEmpty() && !file.unit().equals(FOLDER + "/" + id)) {
            checks.error(file.root().placeOf("id"), MESSAGES.text("circle.folder", FOLDER + "/" + id));
        }
        file.root().markdown("intro").ifPresent(intro -> MaterialKind.withoutReflections(intro, checks));
        file.root().scalars("materials").forEach(material -> material(id, material, checks));
    }

    private static void material(String circle, Scalar material, ContentChecks checks) {
        checks.reference(material, Set.of(MaterialKind.NAME));
        checks.file(material.text())
                .filter(file -> file.kind().equals(MaterialKind.NAME))
                .ifPresent(file -> file.root()
                        .text("circle")
                        .filter(own -> !own.equals(circle))
                        .ifPresent(own -> checks.error(
                                material.place(), MESSAGES.text("circle.other", material.text(), own, file.path()))));
    }

    static boolean names(ContentFile circle, String material) {
        return circle.root().scalars("materials").stream()
                .anyMatch(one -> one.text().equals(material));
    }

    @Override
    public Object build(ContentFile file, ContentBuilding building) {
        return new Circle(
                file.summary(),
                file.root().integer("since").orElseThrow(),
                building.document(file.root().markdown("intro").orElseThrow()).asOneText(),
                file.root().scalars("materials").stream()
                        .map(id -> new MaterialId(id.text()))
                        .toList());
    }
}
