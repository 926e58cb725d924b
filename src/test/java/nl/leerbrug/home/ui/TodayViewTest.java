package nl.leerbrug.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class TodayViewTest extends ViewTest {

    @Test
    void visitorsSeeWhatThisIsAndTheWayIn() {
        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).startsWith("Leren coachen");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().equals("/aanmelden"))))
                .isNotEmpty();
    }

    @Test
    void whoIsSignedInGoesStraightToToday() {
        signInAs(Role.TRAINEE);

        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Goed dat je er bent, Noor");
    }

    @Test
    void aTraineeWithoutATrainingIsToldWhatToDo() {
        signInAs(Role.TRAINEE);

        UI.getCurrent().navigate("vandaag");

        assertThat(_get(Anchor.class, spec -> spec.withText("Kies een training"))
                        .getHref())
                .isEqualTo("/leerpad");
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINER, Lesmateriaal",
        "MEMBER, Leerkringen",
        "COORDINATOR, Jouw organisatie",
        "NETWORK_OFFICE, Accounts",
        "AUTHOR, Teksten en meldingen"
    })
    void everyRoleHasSomethingToSee(Role role, String heading) {
        signInAs(role);

        UI.getCurrent().navigate("vandaag");

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly(heading);
    }
}
