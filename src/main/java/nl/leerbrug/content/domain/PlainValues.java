package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentNode.Scalar.Type;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

import java.util.regex.Pattern;

/** Fewer surprises than YAML 1.1: {@code no} and {@code 10:20} are text, and so are dates. */
class PlainValues extends Resolver {

    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+|-?[0-9]{10,}");
    private static final Pattern NOTHING = Pattern.compile("|~|null");

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, FLAG, "tf");
        addImplicitResolver(Tag.INT, WHOLE, "-0123456789");
        addImplicitResolver(Tag.FLOAT, NUMBER, "-0123456789");
        addImplicitResolver(Tag.NULL, NOTHING, "~n\0");
        addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
    }

    static Type typeOf(Tag tag) {
        if (Tag.BOOL.equals(tag)) {
            return Type.FLAG;
        }
        if (Tag.INT.equals(tag)) {
            return Type.WHOLE_NUMBER;
        }
        if (Tag.FLOAT.equals(tag)) {
            return Type.NUMBER;
        }
        return Tag.NULL.equals(tag) ? Type.NOTHING : Type.TEXT;
    }
}
