package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.page.WebStorage;

import java.util.function.Consumer;

/** The setting whether a tap says a line at once or only marks it; this browser remembers it. For practice. */
class ChooseFirst extends Checkbox {

    private static final String KEY = "leerbrug-choose-first";

    ChooseFirst(Consumer<Boolean> changed) {
        addClassName("lb-choose-first");
        setLabel(getTranslation("simulation.ChooseFirst.label"));
        addValueChangeListener(event -> {
            changed.accept(event.getValue());
            if (event.isFromClient()) {
                WebStorage.setItem(KEY, event.getValue().toString());
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        WebStorage.getItem(KEY, kept -> setValue(Boolean.parseBoolean(kept)));
    }
}
