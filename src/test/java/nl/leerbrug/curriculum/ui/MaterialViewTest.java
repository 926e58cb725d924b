package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class MaterialViewTest extends ViewTest {

    private static final String MATERIAL = "trainer/materiaal/light-training";

    @Test
    void letsATrainerReadTheTrainerPagesAndHidesDrafts() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate(MATERIAL);

        assertThat(links()).contains("/" + MATERIAL + "/l0-programma", "/" + MATERIAL + "/stress-in-vijf-minuten");
        assertThat(links()).noneMatch(link -> link.endsWith("ferry-aan-de-balie"));
    }

    @Test
    void letsAnAuthorPreviewADraft() {
        signIn(TestPerson.with(Role.AUTHOR).authentication());

        UI.getCurrent().navigate(MATERIAL + "/ferry-aan-de-balie");

        assertThat(heading()).contains("Ferry");
    }

    @Test
    void opensEveryItemThatTheOutlineLinksTo() {
        signIn(TestPerson.with(Role.AUTHOR).authentication());
        UI.getCurrent().navigate(MATERIAL);
        var items = links().stream()
                .filter(link -> link.startsWith("/" + MATERIAL + "/"))
                .toList();

        assertThat(items).hasSizeGreaterThan(20).allSatisfy(link -> {
            UI.getCurrent().navigate(link.substring(1));
            assertThat(heading()).isNotBlank().isNotEqualTo("Deze pagina is er niet");
        });
    }

    @Test
    void showsSlidesOneByOneWithoutWhatOneSays() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate("trainer/dias/sectorsessie-ggd/g2-slides");

        assertThat(heading()).isEqualTo("Dia's voor de sectorsessie GGD");
        assertThat(_find(RenderedTextView.class))
                .hasSizeGreaterThan(10)
                .allSatisfy(slide -> assertThat(slide.getElement().getProperty("innerHTML"))
                        .startsWith("<h2")
                        .doesNotContain("class=\"sources\""));
    }

    @Test
    void aProgrammeIsNoSlides() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate("trainer/dias/light-training/l0-programma");

        assertThat(heading()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void isNotThereForATrainee() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate(MATERIAL);

        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().contains("l0-programma"));
    }

    @Test
    void leadsFromALinkInATextToTheMaterial() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate("onderdeel/stress-in-vijf-minuten");

        assertThat(heading()).isEqualTo("Stress in vijf minuten");
    }

    @Test
    void tellsAnAuthorWhatTheCheckerFound() {
        signIn(TestPerson.with(Role.AUTHOR).authentication());

        UI.getCurrent().navigate("auteur/controle");

        assertThat(heading()).isEqualTo("Controle van teksten");
    }

    @Test
    void showsAVisitorAPublicPageAndNoOther() {
        UI.getCurrent().navigate("pagina/privacy");
        assertThat(heading()).isEqualTo("Privacy");

        UI.getCurrent().navigate("pagina/bestaat-niet");
        assertThat(heading()).isEqualTo("Deze pagina is er niet");
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
