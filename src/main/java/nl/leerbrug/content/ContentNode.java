package nl.leerbrug.content;

import nl.leerbrug.shared.Place;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A value in an author's YAML, with the place where it stands. */
public sealed interface ContentNode {

    Place place();

    /** A single value. */
    record Scalar(Place place, String text, Type type, MarkdownText asMarkdown) implements ContentNode {

        /** What YAML takes an unquoted value for. Dates and yes/no are simply text here. */
        public enum Type {
            TEXT,
            WHOLE_NUMBER,
            NUMBER,
            FLAG,
            NOTHING
        }
    }

    /** A list. */
    record Sequence(Place place, List<ContentNode> items) implements ContentNode {
        public Sequence {
            items = List.copyOf(items);
        }

        public List<Scalar> scalars() {
            return items.stream()
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .toList();
        }

        public List<Mapping> mappings() {
            return items.stream()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .toList();
        }
    }

    /** Keys with their values, in the order of the file. */
    record Mapping(Place place, SequencedMap<String, Entry> entries) implements ContentNode {

        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        public static Mapping empty(Place place) {
            return new Mapping(place, new LinkedHashMap<>(Map.of()));
        }

        public Optional<ContentNode> find(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        public Optional<Scalar> scalar(String key) {
            return find(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }

        public Optional<String> text(String key) {
            return scalar(key).map(Scalar::text);
        }

        public Optional<MarkdownText> markdown(String key) {
            return scalar(key).map(Scalar::asMarkdown);
        }

        public Optional<Mapping> mapping(String key) {
            return find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        }

        public List<Mapping> mappings(String key) {
            return sequence(key).map(Sequence::mappings).orElse(List.of());
        }

        public List<Scalar> scalars(String key) {
            return sequence(key).map(Sequence::scalars).orElse(List.of());
        }

        public Optional<Sequence> sequence(String key) {
            return find(key).filter(Sequence.class::isInstance).map(Sequence.class::cast);
        }

        public Optional<Integer> integer(String key) {
            return scalar(key)
                    .filter(scalar -> scalar.type() == Scalar.Type.WHOLE_NUMBER)
                    .map(scalar -> Integer.valueOf(scalar.text()));
        }

        public Optional<BigDecimal> number(String key) {
            return scalar(key)
                    .filter(scalar -> scalar.type() == Scalar.Type.WHOLE_NUMBER || scalar.type() == Scalar.Type.NUMBER)
                    .map(scalar -> new BigDecimal(scalar.text()));
        }

        public boolean flag(String key, boolean whenAbsent) {
            return scalar(key)
                    .filter(scalar -> scalar.type() == Scalar.Type.FLAG)
                    .map(scalar -> scalar.text().equals("true"))
                    .orElse(whenAbsent);
        }

        /** Where a message about a key belongs: at its value, or at the mapping when it is absent. */
        public Place placeOf(String key) {
            return find(key).map(ContentNode::place).orElse(place);
        }
    }

    /** A key's own place and its value. */
    record Entry(Place keyPlace, ContentNode value) {}
}
