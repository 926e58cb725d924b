package nl.leerbrug.identity;

import java.util.regex.Pattern;

/**
 * What the audit log says was done: module, dot, verb in the past tense, such as {@code identity.signed-in}. Its text on
 * screen stands under the key {@code identity.AuditAction.module.verb}.
 */
public record AuditAction(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");
    private static final int LONGEST = 60;

    public AuditAction {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an audit action: " + value);
        }
    }

    public String translationKey() {
        return "identity.AuditAction." + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
