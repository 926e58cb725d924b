package nl.leerbrug.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends ShellTest {

    @Test
    void anUnknownAddressLeadsBackToTheStart() {
        UI.getCurrent().navigate("proef-fout/unknown");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("lb-button-primary"))
                        .getHref())
                .isEqualTo("/");
    }

    @Test
    void anUnknownThingLooksLikeAnUnknownAddress() {
        UI.getCurrent().navigate("proef-fout/missing");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void anUnexpectedErrorShowsTheNumberThatIsInTheLog(CapturedOutput log) {
        UI.getCurrent().navigate("proef-fout/broken");

        var reference = _get(Paragraph.class, spec -> spec.withClasses("lb-reference"))
                .getText()
                .replaceAll(".*: ", "");

        assertThat(reference).matches("LB-[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(log).contains(reference + " at /proef-fout/broken").contains("the pipe broke");
    }

    @Test
    void everyErrorPageHasATitleForTheTab() {
        UI.getCurrent().navigate("proef-fout/unknown");

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Deze pagina is er niet · Leerbrug");
    }

    @Route("proef-fout")
    @AnonymousAllowed
    static class FailingView extends Div {

        @Route("proef-fout/unknown")
        @AnonymousAllowed
        static class Unknown extends Div implements BeforeEnterObserver {
            @Override
            public void beforeEnter(BeforeEnterEvent event) {
                event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
            }
        }

        @Route("proef-fout/missing")
        @AnonymousAllowed
        static class Missing extends Div implements BeforeEnterObserver {
            @Override
            public void beforeEnter(BeforeEnterEvent event) {
                throw new NotFoundException("lesson x");
            }
        }

        @Route("proef-fout/broken")
        @AnonymousAllowed
        static class Broken extends Div implements BeforeEnterObserver {
            @Override
            public void beforeEnter(BeforeEnterEvent event) {
                throw new IllegalStateException("the pipe broke");
            }
        }
    }
}
