package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

import java.util.LinkedHashMap;
import java.util.Map;

/** The browser's own list of choices: on a phone it opens the wheel that one thumb can turn. */
@Tag("select")
class NativeSelect extends AbstractSinglePropertyField<NativeSelect, String> implements HasAriaLabel, HasStyle {

    private final Map<String, Element> options = new LinkedHashMap<>();

    NativeSelect(String prompt) {
        super("value", "", false);
        // The browser's own element tells of its value by this event only.
        setSynchronizedEvent("change");
        addClassName("lb-select");
        addOption("", prompt);
    }

    final void addOption(String value, String text) {
        var option = new Element("option");
        option.setAttribute("value", value);
        option.setText(text);
        options.put(value, option);
        getElement().appendChild(option);
    }

    /** Marks it in the list too: the options reach the browser after the field's value. */
    void choose(String value) {
        options.forEach((each, option) -> option.setAttribute("selected", each.equals(value)));
        setValue(value);
    }

    void setInvalid(boolean invalid) {
        getElement().setAttribute("aria-invalid", String.valueOf(invalid));
    }
}
