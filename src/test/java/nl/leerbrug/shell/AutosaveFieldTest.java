package nl.leerbrug.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class AutosaveFieldTest extends ShellTest {

    private final ArrayList<String> saved = new ArrayList<>();

    @Test
    void confirmsOnlyWhatWasStored() {
        var field = field(text -> {
            saved.add(text);
            return new TextSaver.Saved();
        });

        var problem = field.type("Ik was moe.");

        assertThat(problem).isEmpty();
        assertThat(saved).containsExactly("Ik was moe.");
        assertThat(field.getValue()).isEqualTo("Ik was moe.");
    }

    @Test
    void passesOnWhyATextWasRefused() {
        var field = field(text -> new TextSaver.Refused("de termijn is voorbij"));

        var problem = field.type("Te laat");

        assertThat(problem).isEqualTo("de termijn is voorbij");
        assertThat(field.getValue()).isEmpty();
    }

    @Test
    void refusesTextsThatAreTooLongBeforeTheyAreStored() {
        var field = field(text -> {
            saved.add(text);
            return new TextSaver.Saved();
        });
        field.setMaximum(5);

        var problem = field.type("zes en meer");

        assertThat(problem).contains("5 tekens");
        assertThat(saved).isEmpty();
    }

    @Test
    void asksWhetherANumberIsSomeonesCitizenNumber() {
        var field = field(text -> new TextSaver.Saved());

        field.type("Haar nummer is 123456782");

        assertThat(_get(field, Paragraph.class, spec -> spec.withClasses("lb-field-warning"))
                        .getText())
                .contains("burgerservicenummer");
    }

    private static AutosaveField field(TextSaver saver) {
        var field = new AutosaveField("Wat viel je op?", "noor/les-1", saver);
        UI.getCurrent().add(field);
        return field;
    }
}
