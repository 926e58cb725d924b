package nl.leerbrug.leerkring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import nl.leerbrug.identity.Role;
import nl.leerbrug.leerkring.Leerkring;
import nl.leerbrug.leerkring.LeerkringId;
import nl.leerbrug.leerkring.Leerkringen;
import nl.leerbrug.leerkring.MaterialForm;
import nl.leerbrug.leerkring.MaterialId;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CircleViewTest extends ViewTest {

    private static final String CIRCLE = "leerkringen/implementatie";

    @Autowired
    private Leerkringen circles;

    @Test
    void showsAMemberEveryCircle() {
        signIn(TestPerson.with(Role.MEMBER).authentication());

        UI.getCurrent().navigate("leerkringen");

        assertThat(links()).contains("/" + CIRCLE, "/leerkringen/positieve-prikkels");
    }

    @Test
    void showsMaterialsByForm() {
        signIn(TestPerson.with(Role.MEMBER).authentication());

        UI.getCurrent().navigate(CIRCLE);

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Methodekaarten", "Checklists");
    }

    @Test
    void theAddressSaysWhichFormIsShown() {
        signIn(TestPerson.with(Role.MEMBER).authentication());

        UI.getCurrent().navigate(CIRCLE, QueryParameters.of("vorm", "checklist"));

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Checklists");
    }

    @Test
    void opensEveryMaterialOfEveryCircleWithItsRightsHolder() {
        signIn(TestPerson.with(Role.MEMBER).authentication());
        var materials = circles.list().stream()
                .flatMap(circle -> circle.materials().stream())
                .toList();

        assertThat(materials).hasSizeGreaterThan(15).allSatisfy(material -> {
            UI.getCurrent().navigate("leerkringen/" + material.circle() + "/" + material.id());
            assertThat(heading()).isEqualTo(material.title());
            assertThat(_find(DescriptionList.Term.class))
                    .extracting(DescriptionList.Term::getText)
                    .containsExactly("Soort", "Voor", "Rechthebbende", "Versie");
        });
    }

    @Test
    void aMaterialIsNotFoundInAnotherCircle() {
        signIn(TestPerson.with(Role.MEMBER).authentication());
        var material = implementation().materials().getFirst();

        UI.getCurrent().navigate("leerkringen/positieve-prikkels/" + material.id());

        assertThat(heading()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void aLinkInATextLeadsToTheMaterial() {
        signIn(TestPerson.with(Role.MEMBER).authentication());
        var material = implementation().materials().getFirst();

        UI.getCurrent().navigate("onderdeel/" + material.id());

        assertThat(heading()).isEqualTo(material.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leerkringen", CIRCLE, CIRCLE + "/implementatie-checklist-voorbereiding"})
    void isNotThereForATrainee(String path) {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate(path);

        assertThat(links()).noneMatch(link -> link.startsWith("/" + CIRCLE));
        assertThat(_find(DescriptionList.class)).isEmpty();
    }

    @Test
    void refusesATraineeBelowTheScreenToo() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        assertThatThrownBy(() -> circles.list()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> circles.find(new LeerkringId("implementatie")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> circles.findMaterial(new MaterialId("implementatie-checklist-voorbereiding")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLinkInATextLeadsATraineeNowhere() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate("onderdeel/implementatie-checklist-voorbereiding");

        assertThat(heading()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void eachFormHasItsWordInAddresses() {
        assertThat(MaterialForm.of("reading-list")).contains(MaterialForm.READING_LIST);
        assertThat(MaterialForm.of("READING_LIST")).isEmpty();
    }

    private Leerkring implementation() {
        return circles.find(new LeerkringId("implementatie")).orElseThrow();
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
