package nl.leerbrug.curriculum.ui;

import nl.leerbrug.identity.Role;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@SpringBootTest
class BookDownloadTest {

    private static final String BOOK = "/trainer/boek/light-training";

    @Autowired
    private WebApplicationContext context;

    @Test
    void sendsATrainerTheBook() throws Exception {
        var answer = send(BOOK, as(Role.TRAINER));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentAsByteArray())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void knowsNoOtherBook() throws Exception {
        assertThat(send("/trainer/boek/bestaat-niet", as(Role.TRAINER)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void sendsATraineeNothing() throws Exception {
        var answer = send(BOOK, as(Role.TRAINEE));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void sendsAVisitorToTheSignInPage() throws Exception {
        var answer = send(BOOK, SecurityMockMvcRequestPostProcessors.anonymous());

        assertThat(answer.getRedirectedUrl()).endsWith("/aanmelden");
    }

    private static RequestPostProcessor as(Role role) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                TestPerson.with(role).authentication());
    }

    private MockHttpServletResponse send(String address, RequestPostProcessor person) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get(address).with(person))
                .andReturn()
                .getResponse();
    }
}
