package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Ids;
import nl.leerbrug.content.RenderedDocument;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Lesson.Part;
import nl.leerbrug.curriculum.Lesson.ReflectionPart;
import nl.leerbrug.curriculum.Lesson.TextPart;
import nl.leerbrug.curriculum.ReflectionPrompt;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code kind: lesson}. */
@Component
class LessonKind extends ItemFileKind {

    LessonKind() {
        super(ItemKind.LESSON);
    }

    @Override
    public List<Declaration> declarations(ContentFile file) {
        var found = new ArrayList<>(super.declarations(file));
        reflections(file)
                .forEach(reflection ->
                        Ids.declaration(reflection, "reflection-prompt", file).ifPresent(found::add));
        return found;
    }

    private static List<Mapping> reflections(ContentFile file) {
        return file.root().mappings("reflections");
    }

    @Override
    void checkItem(ContentFile file, ContentChecks checks) {
        reflections(file).forEach(reflection -> reflection.markdown("prompt").ifPresent(checks::markdown));
        var known = reflections(file).stream()
                .flatMap(reflection -> reflection.text("id").stream())
                .toList();
        var placed = new HashSet<String>();
        file.body()
                .map(checks::markdown)
                .ifPresent(contents -> contents.reflections().forEach(reflection -> {
                    if (!known.contains(reflection.id())) {
                        checks.error(reflection.place(), MESSAGES.text("reflection.unknown", reflection.id()));
                    } else if (!placed.add(reflection.id())) {
                        checks.error(reflection.place(), MESSAGES.text("reflection.twice", reflection.id()));
                    }
                }));
    }

    @Override
    Object buildItem(ContentFile file, ContentBuilding building) {
        Map<ContentId, ReflectionPrompt> prompts = new LinkedHashMap<>();
        reflections(file).forEach(reflection -> prompts.put(Ids.require(reflection), prompt(reflection, building)));
        var document = building.document(file.body().orElseThrow());
        List<Part> parts = new ArrayList<>();
        for (var fragment : document.fragments()) {
            switch (fragment) {
                case RenderedDocument.Text(var html) -> parts.add(new TextPart(html));
                case RenderedDocument.Reflection(var id) -> {
                    var prompt = prompts.remove(id);
                    if (prompt != null) {
                        parts.add(new ReflectionPart(prompt));
                    }
                }
            }
        }
        prompts.values().forEach(prompt -> parts.add(new ReflectionPart(prompt)));
        return new Lesson(
                itemId(file),
                file.title(),
                file.summary(),
                ItemMinutes.of(file, building::contents),
                parts,
                document.sources());
    }

    private static ReflectionPrompt prompt(Mapping reflection, ContentBuilding building) {
        return new ReflectionPrompt(
                Ids.require(reflection),
                Tasks.sharing(reflection),
                building.render(reflection.markdown("prompt").orElseThrow()));
    }
}
