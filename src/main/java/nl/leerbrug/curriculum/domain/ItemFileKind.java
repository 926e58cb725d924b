package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;

import java.util.Set;

/** What the files of all items have in common. */
abstract class ItemFileKind implements ContentKind {

    static final ProblemMessages MESSAGES = ProblemMessages.of(ItemFileKind.class);

    private final ItemKind kind;

    ItemFileKind(ItemKind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return ItemKinds.nameOf(kind);
    }

    @Override
    public String folder() {
        return "curriculum";
    }

    @Override
    public final void check(ContentFile file, ContentChecks checks) {
        checkPlace(file, checks);
        file.root().scalars("goals").forEach(goal -> checks.reference(goal, Set.of("goal")));
        checkItem(file, checks);
    }

    /** An item that no outline names would never be read. */
    static void checkPlace(ContentFile file, ContentChecks checks) {
        var id = file.root().text("id").orElse("");
        var outlines = checks.files(CurriculumKind.NAME);
        var outline = file.unit() + "/curriculum.yaml";
        var unreadable = outlines.stream().noneMatch(one -> one.path().equals(outline)) && checks.exists(outline);
        if (!unreadable && outlines.stream().noneMatch(one -> new OutlineTree(one).names(id))) {
            checks.error(file.root().placeOf("id"), MESSAGES.text("item.in-no-outline", id));
        }
    }

    @Override
    public final Object build(ContentFile file, ContentBuilding building) {
        var goals = file.root().scalars("goals").stream()
                .map(goal -> new ContentId(goal.text()))
                .toList();
        return new BuiltItem(
                kind, file.summary(), ItemMinutes.of(file, building::contents), goals, buildItem(file, building));
    }

    abstract void checkItem(ContentFile file, ContentChecks checks);

    abstract Object buildItem(ContentFile file, ContentBuilding building);

    static ItemId itemId(ContentFile file) {
        return new ItemId(file.id().orElseThrow().value());
    }
}
