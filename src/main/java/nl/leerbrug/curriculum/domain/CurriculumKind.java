package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.Ids;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.Credit;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.LearningGoal;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.curriculum.domain.Outline.Module;
import nl.leerbrug.curriculum.domain.Outline.Place;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code curriculum.yaml}: modules, order, rules. */
@Component
class CurriculumKind implements ContentKind {

    static final String NAME = "curriculum";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return "curriculum";
    }

    @Override
    public List<Declaration> declarations(ContentFile file) {
        return new OutlineTree(file).declarations();
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        new OutlineChecks(new OutlineTree(file), checks).run();
    }

    @Override
    public Object build(ContentFile file, ContentBuilding building) {
        return new Outline(
                file.title(),
                file.summary(),
                file.root().number("hours").orElseThrow().doubleValue(),
                new OutlineTree(file)
                        .modules().stream().map(module -> module(module, file)).toList());
    }

    private static Module module(Mapping module, ContentFile file) {
        return new Module(
                new ModuleId(Ids.require(module).value()),
                module.text("code").orElseThrow(),
                module.text("part").orElse(null),
                module.text("title").orElseThrow(),
                module.text("summary").orElse(""),
                OutlineTree.statusOf(module),
                module.integer("minutes").orElseThrow(),
                module.mappings("goals").stream()
                        .map(goal -> new LearningGoal(
                                Ids.require(goal), goal.text("text").orElseThrow()))
                        .toList(),
                module.scalars("requires").stream()
                        .map(id -> new ModuleId(id.text()))
                        .toList(),
                module.mappings("items").stream().map(item -> place(item, file)).toList(),
                itemIds(module.scalars("trainerPages")));
    }

    private static Place place(Mapping item, ContentFile file) {
        var completion = item.text("complete").map(rule -> CompletionRule.valueOf(rule.toUpperCase(Locale.ROOT)));
        var requires = itemIds(item.scalars("requires"));
        var optional = item.flag("optional", false);
        var id = Ids.require(item);
        Optional<ItemOutline> inline = OutlineTree.isInline(item)
                ? Optional.of(inline(item, file, completion, requires, optional))
                : Optional.empty();
        return new Place(id, completion, requires, optional, credit(item), inline);
    }

    private static Optional<Credit> credit(Mapping item) {
        return item.mapping("creditedBy")
                .map(credit -> new Credit(
                        itemIds(credit.scalars("items")), credit.text("reason").orElseThrow()));
    }

    private static ItemOutline inline(
            Mapping item,
            ContentFile file,
            Optional<CompletionRule> completion,
            List<ItemId> requires,
            boolean optional) {
        var kind = ItemKinds.byName(item.text("kind").orElseThrow());
        return new ItemOutline(
                new ItemId(Ids.require(item).value()),
                kind,
                item.text("title").orElseThrow(),
                item.text("summary").orElse(""),
                file.audience(),
                OutlineTree.statusOf(item),
                item.integer("minutes").orElse(0),
                completion.orElseGet(() -> ItemKinds.usualCompletion(kind)),
                requires,
                optional);
    }

    private static List<ItemId> itemIds(List<Scalar> ids) {
        return ids.stream().map(id -> new ItemId(id.text())).toList();
    }
}
