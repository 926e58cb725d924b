package nl.leerbrug.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.Sources;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class ReferenceViewsTest extends ViewTest {

    @Autowired
    private Sources sources;

    @Test
    void aVisitorReadsEveryTermByItsLetter() {
        UI.getCurrent().navigate("begrippen");

        assertThat(_get(H1.class).getText()).isEqualTo("Begrippen");
        assertThat(terms()).hasSizeGreaterThan(30).contains("schaarste");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("S").isSorted();
    }

    @Test
    void typingNarrowsTheTerms() {
        UI.getCurrent().navigate("begrippen");
        var all = terms().size();

        _get(TextField.class).setValue("SCHAARSTE");

        assertThat(terms()).contains("schaarste").hasSizeLessThan(all);
    }

    @Test
    void theAddressKeepsWhatWasTyped() {
        UI.getCurrent().navigate("begrippen", QueryParameters.of("zoek", "bestaat zeker niet"));

        assertThat(terms()).isEmpty();
        assertThat(_get(TextField.class).getValue()).isEqualTo("bestaat zeker niet");
    }

    @Test
    void showsAVisitorOnlyPublicTextsThatUseASource() {
        UI.getCurrent().navigate("bronnen");

        assertThat(usesShown()).isNotEmpty().allMatch(link -> link.startsWith("/pagina/"));
    }

    @Test
    void showsATraineeTheLessonsThatUseASource() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());

        UI.getCurrent().navigate("bronnen");

        assertThat(usesShown()).contains("/onderdeel/stress-in-vijf-minuten").doesNotContain("/onderdeel/l0-programma");
        assertThat(sources.uses(new ContentId("wrr-2017")))
                .extracting(Sources.Use::kind)
                .doesNotContain("trainer-page", "material");
    }

    @Test
    void everyPageLinksToBoth() {
        assertThat(new String[] {"", "pagina/privacy"}).allSatisfy(page -> {
            UI.getCurrent().navigate(page);
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/begrippen", "/bronnen");
        });

        signIn(TestPerson.with(Role.MEMBER).authentication());
        UI.getCurrent().navigate("vandaag");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/begrippen", "/bronnen");
    }

    private static List<String> terms() {
        return _find(DescriptionList.Term.class).stream()
                .map(DescriptionList.Term::getText)
                .toList();
    }

    private static List<String> usesShown() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(link -> link.startsWith("/onderdeel/") || link.startsWith("/pagina/"))
                .toList();
    }
}
