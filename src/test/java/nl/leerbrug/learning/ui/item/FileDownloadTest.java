package nl.leerbrug.learning.ui.item;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.FileId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.assignment.AssignmentService;
import nl.leerbrug.learning.domain.assignment.UploadResult;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Who gets a file that somebody added to an assignment: until trainers have groups, nobody but that person. */
@SpringBootTest
class FileDownloadTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");
    private static final ItemId ASSIGNMENT = new ItemId("stress-sensitief-in-de-praktijk");
    private static final byte[] PDF = "%PDF-1.7\nmijn werk\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PathService paths;

    private final TestPerson noor = TestPerson.with(Role.TRAINEE);
    private String address = "";

    @BeforeEach
    void addAFile() {
        noor.signIn();
        paths.start(TRAINING);
        var added = (UploadResult.Added) assignments.add(TRAINING, ASSIGNMENT, "werk.pdf", PDF);
        address = "/" + LearningRoutes.file(added.file().id());
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ownerGetsTheFileAsAnAttachment() throws Exception {
        var answer = send(address, as(noor));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("werk.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void neighbourTrainerAuthorAndOfficeGetNothing() throws Exception {
        for (var role : new Role[] {Role.TRAINEE, Role.TRAINER, Role.AUTHOR, Role.NETWORK_OFFICE}) {
            var answer = send(address, as(TestPerson.with(role)));

            assertThat(answer.getStatus()).as(role.name()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).as(role.name()).isEmpty();
        }
    }

    @Test
    void visitorIsSentToTheSignInPage() throws Exception {
        var answer = send(address, SecurityMockMvcRequestPostProcessors.anonymous());

        assertThat(answer.getRedirectedUrl()).endsWith("/aanmelden");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void anotherIdLooksTheSameAsANeighboursFile() throws Exception {
        var unknown = "/" + LearningRoutes.file(new FileId(UUID.randomUUID()));

        assertThat(send(unknown, as(noor)).getStatus()).isEqualTo(404);
    }

    private static RequestPostProcessor as(TestPerson person) {
        return SecurityMockMvcRequestPostProcessors.authentication(person.authentication());
    }

    private MockHttpServletResponse send(String path, RequestPostProcessor person) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get(path).with(person))
                .andReturn()
                .getResponse();
    }
}
