package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import nl.leerbrug.shell.domain.ColourScheme;
import nl.leerbrug.shell.domain.Preferences;
import nl.leerbrug.shell.domain.TranslationSetup;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Language and colour scheme, as small buttons that say what they do. */
class PersonalSettings extends Div {

    private final Preferences preferences;
    private final Map<ColourScheme, NativeButton> schemes = new EnumMap<>(ColourScheme.class);

    PersonalSettings(Preferences preferences) {
        this.preferences = preferences;
        addClassName("lb-settings");
        add(language(), scheme());
    }

    private NativeButton language() {
        var other = TranslationSetup.ENGLISH.getLanguage().equals(getLocale().getLanguage())
                ? TranslationSetup.DUTCH
                : TranslationSetup.ENGLISH;
        // Named in its own language: who looks for it may not read the present one.
        var button = new NativeButton(capitalised(other.getDisplayLanguage(other)), event -> choose(other));
        button.setId("language");
        button.addClassName("lb-quiet");
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private void choose(Locale language) {
        preferences.chooseLanguage(language, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Div scheme() {
        var group = new Div();
        group.addClassName("lb-segments");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("shell.PersonalSettings.scheme"));
        for (var scheme : ColourScheme.values()) {
            var button =
                    new NativeButton(getTranslation("shell.ColourScheme." + scheme.name()), event -> choose(scheme));
            button.setId("scheme-" + scheme.value());
            schemes.put(scheme, button);
            group.add(button);
        }
        mark(preferences.scheme(VaadinServletRequest.getCurrent()));
        return group;
    }

    private void choose(ColourScheme scheme) {
        preferences.chooseScheme(scheme, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        mark(scheme);
        getElement().executeJs("document.documentElement.dataset.scheme = $0", scheme.value());
    }

    private void mark(ColourScheme chosen) {
        schemes.forEach(
                (scheme, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(scheme == chosen)));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
