package nl.leerbrug.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class MainLayoutTest extends ShellTest {

    @Test
    void showsVisitorsTheWayIn() {
        UI.getCurrent().navigate("proef");

        var signIn = _get(Anchor.class, spec -> spec.withId("sign-in"));

        assertThat(signIn.getText()).isEqualTo("Aanmelden");
        assertThat(_find(NativeButton.class, spec -> spec.withId("sign-out"))).isEmpty();
    }

    @Test
    void offersWhoIsSignedInTheirPagesAndTheWayOut() {
        signInAs("TRAINEE");

        UI.getCurrent().navigate("proef");

        assertThat(_get(NativeButton.class, spec -> spec.withId("sign-out")).getText())
                .isEqualTo("Afmelden");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("lb-profile")).getText())
                .isEqualTo("Noor Bakker");
    }
}
