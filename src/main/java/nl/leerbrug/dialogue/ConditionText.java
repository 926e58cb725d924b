package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Condition.Comparator;
import nl.leerbrug.dialogue.Condition.Quantity;
import nl.leerbrug.dialogue.Condition.Relation;
import nl.leerbrug.dialogue.Condition.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads conditions.
 *
 * <pre>
 * or     = and {"or" and}
 * and    = not {"and" not}
 * not    = "not" not | "(" or ")" | word "(" id ")" | quantity comparator number | word
 * </pre>
 */
public final class ConditionText {

    private final String text;
    private final List<Token> tokens;
    private int next;

    private ConditionText(String text) {
        this.text = text;
        this.tokens = tokens(text);
    }

    /** What became of a text. */
    public sealed interface Outcome {}

    public record Parsed(Condition condition) implements Outcome {}

    /**
     * @param offset where it goes wrong, from 0
     * @param found what stands there; empty at the end
     */
    public record Failed(Fault fault, int offset, String found) implements Outcome {}

    public enum Fault {
        /** No word of this language. */
        UNKNOWN_WORD,
        /** Something stands where it can't, or is missing. */
        UNEXPECTED,
        /** A quantity needs a comparison with a number. */
        NO_COMPARISON,
        /** A word needs an id between brackets. */
        NO_ID
    }

    public static Outcome parse(String text) {
        try {
            var parser = new ConditionText(text);
            var condition = parser.or();
            if (parser.next < parser.tokens.size()) {
                throw parser.fault(Fault.UNEXPECTED);
            }
            return new Parsed(condition);
        } catch (FaultFound found) {
            return found.failed;
        }
    }

    /** @throws IllegalArgumentException when it can't be read */
    public static Condition require(String text) {
        return switch (parse(text)) {
            case Parsed(var condition) -> condition;
            case Failed failed -> throw new IllegalArgumentException("'%s': %s".formatted(text, failed));
        };
    }

    private Condition or() {
        var parts = new ArrayList<Condition>();
        parts.add(and());
        while (take("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition and() {
        var parts = new ArrayList<Condition>();
        parts.add(not());
        while (take("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition not() {
        if (take("not")) {
            return new Condition.Not(not());
        }
        if (take("(")) {
            var inner = or();
            expect(")");
            return inner;
        }
        return atom();
    }

    private Condition atom() {
        if (next >= tokens.size()) {
            throw fault(Fault.UNEXPECTED);
        }
        var token = tokens.get(next);
        var name = token.text();
        if (follows("(")) {
            var relation = named(Relation.values(), name).orElseThrow(() -> fault(Fault.UNKNOWN_WORD));
            next += 2;
            var id = word().orElseThrow(() -> fault(Fault.NO_ID));
            next++;
            expect(")");
            return new Condition.Has(relation, id.text(), id.offset());
        }
        var word = named(Word.values(), name);
        if (word.isPresent()) {
            next++;
            return new Condition.Is(word.get());
        }
        var quantity = named(Quantity.values(), name);
        if (quantity.isPresent()) {
            next++;
            return compares(quantity.get());
        }
        throw fault(named(Relation.values(), name).isPresent() ? Fault.NO_ID : Fault.UNKNOWN_WORD);
    }

    private Condition compares(Quantity quantity) {
        var comparator = comparator().orElseThrow(() -> fault(Fault.NO_COMPARISON));
        next++;
        var number = word().filter(token -> token.text().matches("\\d{1,4}"));
        var value = number.orElseThrow(() -> fault(Fault.NO_COMPARISON));
        next++;
        return new Condition.Compares(quantity, comparator, Integer.parseInt(value.text()));
    }

    private Optional<Comparator> comparator() {
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (tokens.get(next).text()) {
                    case ">=" -> Comparator.AT_LEAST;
                    case "<=" -> Comparator.AT_MOST;
                    case ">" -> Comparator.MORE;
                    case "<" -> Comparator.LESS;
                    case "=" -> Comparator.EQUAL;
                    case String ignored -> null;
                });
    }

    private Optional<Token> word() {
        return next < tokens.size() && tokens.get(next).isWord() ? Optional.of(tokens.get(next)) : Optional.empty();
    }

    private boolean follows(String sign) {
        return next + 1 < tokens.size() && tokens.get(next + 1).text().equals(sign);
    }

    private boolean take(String wanted) {
        if (next < tokens.size() && tokens.get(next).text().equals(wanted)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw fault(Fault.UNEXPECTED);
        }
    }

    private FaultFound fault(Fault fault) {
        return next < tokens.size()
                ? new FaultFound(new Failed(
                        fault, tokens.get(next).offset(), tokens.get(next).text()))
                : new FaultFound(new Failed(fault, text.length(), ""));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        for (var value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            var sign = text.charAt(at);
            var start = at;
            at++;
            if (isWordPart(sign)) {
                while (at < text.length() && isWordPart(text.charAt(at))) {
                    at++;
                }
            } else if ((sign == '<' || sign == '>') && at < text.length() && text.charAt(at) == '=') {
                at++;
            }
            if (!Character.isWhitespace(sign)) {
                tokens.add(new Token(text.substring(start, at), start));
            }
        }
        return tokens;
    }

    private static boolean isWordPart(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-';
    }

    private record Token(String text, int offset) {

        boolean isWord() {
            return isWordPart(text.charAt(0));
        }
    }

    /** Leaves the descent; never leaves this class. */
    private static final class FaultFound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Failed failed;

        FaultFound(Failed failed) {
            super(failed.toString(), null, false, false);
            this.failed = failed;
        }
    }
}
