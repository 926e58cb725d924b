package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemKind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be wrong with an outline beyond its form. */
class OutlineChecks {

    private static final double MINUTES_TOLERANCE = 0.10;
    private static final ProblemMessages MESSAGES = ProblemMessages.of(OutlineChecks.class);

    private final OutlineTree tree;
    private final ContentChecks checks;
    private final Map<String, Mapping> items = new HashMap<>();

    OutlineChecks(OutlineTree tree, ContentChecks checks) {
        this.tree = tree;
        this.checks = checks;
    }

    void run() {
        tree.modules().forEach(module -> {
            module.mappings("items").forEach(this::item);
            module.scalars("trainerPages").forEach(page -> checks.reference(page, Set.of("trainer-page")));
            module.scalars("requires").forEach(id -> checks.reference(id, Set.of("module")));
            minutes(module);
        });
        hours();
        new GoalChecks(tree, checks).run();
        tree.items().forEach(item -> item.scalars("requires").forEach(this::requiredItem));
        cycles(tree.modules(), "module.cycle");
        cycles(tree.items().toList(), "item.cycle");
    }

    private void item(Mapping item) {
        var id = item.text("id").orElse("");
        if (items.putIfAbsent(id, item) != null) {
            checks.error(item.placeOf("id"), MESSAGES.text("item.twice", id));
        }
        var file = checks.file(id).filter(found -> ItemKinds.NAMES.contains(found.kind()));
        if (OutlineTree.isInline(item)) {
            inline(item, id);
        } else if (file.isEmpty() && !checks.isUnreadable(id)) {
            checks.error(
                    item.placeOf("id"),
                    checks.find(id)
                            .map(other -> MESSAGES.text("item.no-item", id, other.place()))
                            .orElseGet(() -> MESSAGES.text("item.no-file", id)));
        }
        item.mapping("creditedBy").ifPresent(this::credit);
        file.filter(found -> found.kind().equals(ItemKinds.nameOf(ItemKind.PRACTICE)))
                .ifPresent(found -> practice(item, id, found));
        if (!checks.isUnreadable(id)
                && needsScore(item, file.map(found -> found.kind()).orElse(""))
                && file.filter(found -> found.root().find("passMark").isPresent())
                        .isEmpty()) {
            checks.error(
                    item.placeOf(item.find("complete").isPresent() ? "complete" : "id"),
                    MESSAGES.text("item.no-pass-mark", id));
        }
    }

    /** Conversations count by themselves; that somebody read an example, only they can say. */
    private void practice(Mapping item, String id, ContentFile file) {
        var marked = item.text("complete")
                .filter(rule -> Set.of("done", "read").contains(rule))
                .isPresent();
        var example =
                file.root().text("mode").filter(PracticeRules.EXAMPLE::equals).isPresent();
        if (marked != example) {
            checks.error(
                    item.placeOf(marked ? "complete" : "id"),
                    MESSAGES.text(example ? "practice.complete-example" : "practice.complete-counted", id));
        }
    }

    /** Within one training nothing counts twice; what comes first is said by requires. */
    private void credit(Mapping credit) {
        for (var id : credit.scalars("items")) {
            checks.reference(id, ItemKinds.NAMES);
            if (tree.names(id.text())) {
                checks.error(id.place(), MESSAGES.text("item.credit-own", id.text()));
            }
        }
    }

    private static boolean needsScore(Mapping item, String kind) {
        return !OutlineTree.isInline(item)
                && ItemKinds.NAMES.contains(kind)
                && item.text("complete")
                        .map("score"::equals)
                        .orElseGet(() -> ItemKinds.usualCompletion(ItemKinds.byName(kind)) == CompletionRule.SCORE);
    }

    private void inline(Mapping item, String id) {
        if (!OutlineTree.isDraft(item)) {
            checks.error(item.placeOf("id"), MESSAGES.text("item.inline-published", id));
        }
        for (var key : List.of("kind", "title", "minutes")) {
            if (item.find(key).isEmpty()) {
                checks.error(item.placeOf("id"), MESSAGES.text("item.inline-incomplete", id, key));
            }
        }
    }

    private void requiredItem(Scalar id) {
        if (!items.containsKey(id.text())) {
            checks.error(id.place(), MESSAGES.text("item.requires-unknown", id.text()));
        }
    }

    /** Drafts are still being written, so their minutes need not add up. */
    private void minutes(Mapping module) {
        var planned = module.integer("minutes").orElse(0);
        if (OutlineTree.isDraft(module) || planned == 0) {
            return;
        }
        if (module.mappings("items").stream()
                .anyMatch(item -> checks.isUnreadable(item.text("id").orElse("")))) {
            return;
        }
        var sum = sum(module, false);
        if (sum == 0) {
            // Nothing has to be done here: then what one may do makes the module.
            sum = sum(module, true);
        }
        if (Math.abs(sum - planned) > planned * MINUTES_TOLERANCE) {
            checks.error(module.placeOf("minutes"), MESSAGES.text("module.minutes", planned, sum));
        }
    }

    private int sum(Mapping module, boolean optional) {
        var sum = 0;
        for (var item : module.mappings("items")) {
            var file = checks.file(item.text("id").orElse(""));
            if (OutlineTree.isInline(item) || file.isEmpty() || item.flag("optional", false) != optional) {
                continue;
            }
            if (!OutlineTree.isDraft(file.get().root())) {
                sum += ItemMinutes.of(file.get(), checks::contentsOf);
            }
        }
        return sum;
    }

    /** Drafts count as well: what they will take is planned already. What nobody has to do comes on top of it. */
    private void hours() {
        var hours = tree.file().root().number("hours");
        if (hours.isEmpty()) {
            return;
        }
        var planned = hours.get().multiply(BigDecimal.valueOf(60)).intValue();
        var sum = tree.modules().stream()
                .filter(module -> module.mappings("items").isEmpty()
                        || module.mappings("items").stream().anyMatch(item -> !item.flag("optional", false)))
                .mapToInt(module -> module.integer("minutes").orElse(0))
                .sum();
        if (Math.abs(sum - planned) > planned * MINUTES_TOLERANCE) {
            checks.warning(
                    tree.file().root().placeOf("hours"),
                    MESSAGES.text("curriculum.hours", hours.get().toString().replace('.', ','), planned, sum));
        }
    }

    /** Follows what each one requires; a way back to where it began is a cycle, told once at its first member. */
    private void cycles(List<Mapping> all, String message) {
        Map<String, Mapping> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(one.text("id").orElse(""), one));
        Set<String> told = new HashSet<>();
        byId.forEach((id, one) -> {
            var way = wayBack(id, id, byId, new ArrayList<>(List.of(id)), new HashSet<>());
            if (!way.isEmpty() && way.stream().noneMatch(told::contains)) {
                told.addAll(way);
                checks.error(one.placeOf("requires"), MESSAGES.text(message, String.join(" → ", way)));
            }
        });
    }

    private static List<String> wayBack(
            String from, String target, Map<String, Mapping> byId, List<String> way, Set<String> seen) {
        var one = byId.get(from);
        if (one == null || !seen.add(from)) {
            return List.of();
        }
        for (var next : one.scalars("requires")) {
            way.add(next.text());
            if (next.text().equals(target)) {
                return way;
            }
            var found = wayBack(next.text(), target, byId, way, seen);
            if (!found.isEmpty()) {
                return found;
            }
            way.removeLast();
        }
        return List.of();
    }
}
