package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Ids;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.Questionnaire.Entry;
import nl.leerbrug.curriculum.Questionnaire.Purpose;
import nl.leerbrug.curriculum.Questionnaire.Scale;
import nl.leerbrug.shared.RenderedText;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code kind: questionnaire}. */
@Component
class QuestionnaireKind extends ItemFileKind {

    QuestionnaireKind() {
        super(ItemKind.QUESTIONNAIRE);
    }

    @Override
    public List<Declaration> declarations(ContentFile file) {
        var found = new ArrayList<>(super.declarations(file));
        for (var key : List.of("statements", "openQuestions")) {
            file.root()
                    .mappings(key)
                    .forEach(entry -> Ids.declaration(entry, "statement", file).ifPresent(found::add));
        }
        return found;
    }

    @Override
    void checkItem(ContentFile file, ContentChecks checks) {
        var root = file.root();
        root.markdown("intro").ifPresent(checks::markdown);
        root.mapping("scale").ifPresent(scale -> {
            if (scale.integer("min").orElse(0) >= scale.integer("max").orElse(1)) {
                checks.error(scale.placeOf("min"), MESSAGES.text("questionnaire.scale"));
            }
        });
        if (root.mappings("statements").isEmpty()
                && root.mappings("openQuestions").isEmpty()) {
            checks.error(root.placeOf("id"), MESSAGES.text("questionnaire.empty"));
        }
    }

    @Override
    Object buildItem(ContentFile file, ContentBuilding building) {
        var root = file.root();
        var intro = root.markdown("intro").map(building::render).orElse(RenderedText.EMPTY);
        return new Questionnaire(
                itemId(file),
                file.title(),
                file.summary(),
                root.integer("minutes").orElse(0),
                Purpose.valueOf(root.text("purpose")
                        .orElseThrow()
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                intro,
                root.mapping("scale").map(QuestionnaireKind::scale).orElseThrow(),
                entries(root, "statements"),
                entries(root, "openQuestions"),
                building.hash());
    }

    private static Scale scale(Mapping scale) {
        return new Scale(
                scale.integer("min").orElseThrow(),
                scale.integer("max").orElseThrow(),
                scale.text("minLabel").orElse(""),
                scale.text("maxLabel").orElse(""));
    }

    private static List<Entry> entries(Mapping root, String key) {
        return root.mappings(key).stream()
                .map(entry -> new Entry(Ids.require(entry), entry.text("text").orElseThrow()))
                .toList();
    }
}
