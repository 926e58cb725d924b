package nl.leerbrug.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.stream.Collectors;

/**
 * Below a field while one types: how many characters are left, said near the end, and a warning when the text may point
 * to a real person. For text that saves itself {@link AutosaveField} says the same.
 */
public final class TypingAdvice extends Div {

    private static final int SAID_FROM = 100;
    private static final int TENTH = 10;
    private static final int PAUSE_MILLIS = 400;

    private final Span left = new Span();
    private final Div warning = new Div();
    private final int maximum;

    private TypingAdvice(int maximum) {
        this.maximum = maximum;
        left.addClassName("lb-field-count");
        warning.addClassName("lb-field-warning");
        warning.getElement().setAttribute("role", "status");
        add(left, warning);
    }

    /** @param maximum characters that the field takes */
    public static void on(TextFieldBase<?, String> field, int maximum) {
        var advice = new TypingAdvice(maximum);
        field.setHelperComponent(advice);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(event -> advice.show(event.getValue()));
        advice.show(field.getValue());
    }

    private void show(String text) {
        var remaining = maximum - text.length();
        left.setText(
                remaining <= Math.min(maximum / 2, Math.max(SAID_FROM, maximum / TENTH))
                        ? getTranslation("shell.AutosaveField.left", remaining)
                        : "");
        warning.setText(SensitiveText.find(text).stream()
                .map(kind -> getTranslation("shell.SensitiveText." + kind.name()))
                .collect(Collectors.joining(" ")));
    }
}
