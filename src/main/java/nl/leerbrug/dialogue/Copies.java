package nl.leerbrug.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections with one thing more, in the order in which things came. */
final class Copies {

    private Copies() {}

    static <T> Set<T> with(Set<T> set, T more) {
        if (set.contains(more)) {
            return set;
        }
        var copy = new LinkedHashSet<>(set);
        copy.add(more);
        return Collections.unmodifiableSet(copy);
    }

    static <T> List<T> with(List<T> list, T more) {
        if (list.contains(more)) {
            return list;
        }
        var copy = new ArrayList<>(list);
        copy.add(more);
        return Collections.unmodifiableList(copy);
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    static <K> Map<K, Integer> plus(Map<K, Integer> map, K key, int more) {
        return with(map, key, map.getOrDefault(key, 0) + more);
    }
}
