package nl.leerbrug.content.domain;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Has the unchangeable views of {@link Collections}, which Kryo can't fill, kept as plain ones and wrapped again. */
final class Unchangeable<T> extends Serializer<T> {

    private final UnaryOperator<T> copy;
    private final UnaryOperator<T> wrap;

    private Unchangeable(UnaryOperator<T> copy, UnaryOperator<T> wrap) {
        super(false, true);
        this.copy = copy;
        this.wrap = wrap;
    }

    static void registerWith(Kryo kryo) {
        Unchangeable.<List<Object>>register(kryo, new LinkedList<>(), ArrayList::new, Collections::unmodifiableList);
        // A list with fast access by position has a view of its own.
        Unchangeable.<List<Object>>register(kryo, new ArrayList<>(), ArrayList::new, Collections::unmodifiableList);
        Unchangeable.<Set<Object>>register(kryo, Set.of(), LinkedHashSet::new, Collections::unmodifiableSet);
        Unchangeable.<SortedSet<Object>>register(
                kryo, new TreeSet<>(), TreeSet::new, Collections::unmodifiableSortedSet);
        Unchangeable.<Map<Object, Object>>register(kryo, Map.of(), LinkedHashMap::new, Collections::unmodifiableMap);
        Unchangeable.<SequencedMap<Object, Object>>register(
                kryo, new LinkedHashMap<>(), LinkedHashMap::new, Collections::unmodifiableSequencedMap);
        Unchangeable.<SortedMap<Object, Object>>register(
                kryo, new TreeMap<>(), TreeMap::new, Collections::unmodifiableSortedMap);
    }

    /** @param empty an empty one of the kind whose view has a class of its own */
    private static <T> void register(Kryo kryo, T empty, UnaryOperator<T> copy, UnaryOperator<T> wrap) {
        kryo.addDefaultSerializer(wrap.apply(empty).getClass(), new Unchangeable<>(copy, wrap));
    }

    @Override
    public void write(Kryo kryo, Output output, T view) {
        kryo.writeClassAndObject(output, copy.apply(view));
    }

    @Override
    @SuppressWarnings("unchecked") // What write has put there.
    public T read(Kryo kryo, Input input, Class<? extends T> type) {
        return wrap.apply((T) kryo.readClassAndObject(input));
    }
}
