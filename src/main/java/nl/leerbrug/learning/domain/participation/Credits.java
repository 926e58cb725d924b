package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Credit;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people completed in one training and need not do again in another. Looked up, not stored: who takes up the light
 * training later gets the credit too. One statement, and none when nothing counts elsewhere.
 */
@Component
class Credits {

    private final ItemProgressRepository items;
    private final Curricula curricula;

    Credits(ItemProgressRepository items, Curricula curricula) {
        this.items = items;
        this.curricula = curricula;
    }

    /** An item of a curriculum for which something counts. */
    private record Creditable(Participation participation, ItemOutline item, Curriculum curriculum, Credit credit) {}

    /** Records of exempt items, by participation. */
    Map<UUID, List<ItemRecord>> read(Collection<Participation> participations) {
        var creditable = participations.stream()
                .flatMap(each -> curricula.find(each.curriculum()).stream()
                        .flatMap(curriculum -> curriculum.modules().stream()
                                .flatMap(module -> module.items().stream())
                                .flatMap(
                                        item -> item
                                                .credit()
                                                .map(credit -> new Creditable(each, item, curriculum, credit))
                                                .stream())))
                .toList();
        if (creditable.isEmpty()) {
            return Map.of();
        }
        var completed = completed(creditable);
        Map<UUID, List<ItemRecord>> records = new HashMap<>();
        for (var one : creditable) {
            var done = completed.getOrDefault(one.participation().person().value(), Set.of());
            if (one.credit().items().stream().map(ItemId::value).allMatch(done::contains)) {
                records.computeIfAbsent(one.participation().id().value(), id -> new ArrayList<>())
                        .add(exempt(one));
            }
        }
        return records;
    }

    private Map<UUID, Set<String>> completed(List<Creditable> creditable) {
        var people = creditable.stream()
                .map(one -> one.participation().person().value())
                .collect(Collectors.toSet());
        var wanted = creditable.stream()
                .flatMap(one -> one.credit().items().stream())
                .map(ItemId::value)
                .collect(Collectors.toSet());
        Map<UUID, Set<String>> byPerson = new HashMap<>();
        items.listCompleted(people, wanted)
                .forEach(row -> byPerson.computeIfAbsent(row.person(), person -> new HashSet<>())
                        .add(row.item()));
        return byPerson;
    }

    private static ItemRecord exempt(Creditable one) {
        var module = one.curriculum().moduleOf(one.item().id()).orElseThrow().id();
        return new ItemRecord(
                one.item().id(),
                module,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(one.credit().reason()));
    }
}
