package nl.leerbrug.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

/** A field that narrows a list while one types; the address keeps what was typed, and the number left is said aloud. */
class FilterField extends Div {

    static final String PARAMETER = "zoek";
    private static final int WAIT = 250;

    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final String path;
    private transient IntSupplier narrow = () -> 0;

    FilterField(String path, String label) {
        this.path = path;
        field.setLabel(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WAIT);
        field.addValueChangeListener(change -> {
            apply();
            if (change.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, location());
            }
        });
        count.getElement().setAttribute("role", "status");
        add(field, count);
        addClassName("content-filter");
    }

    /** @param action shows what fits and tells how many those are */
    void onChange(IntSupplier action) {
        narrow = action;
    }

    void start(QueryParameters parameters) {
        field.setValue(parameters.getSingleParameter(PARAMETER).orElse(""));
        apply();
    }

    private void apply() {
        count.setText(getTranslation("content.FilterField.count", narrow.getAsInt()));
    }

    private Location location() {
        return field.getValue().isBlank()
                ? new Location(path)
                : new Location(path, QueryParameters.of(PARAMETER, field.getValue()));
    }

    /** Without regard to case or accents. */
    boolean fits(String text) {
        return bare(text).contains(bare(Optional.ofNullable(field.getValue()).orElse("")));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
