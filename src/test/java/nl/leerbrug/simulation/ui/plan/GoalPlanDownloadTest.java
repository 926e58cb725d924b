package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.AfterEach;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Who gets the plan of a goal conversation as a PDF. */
@SpringBootTest
class GoalPlanDownloadTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SimulationService simulation;

    private final TestPerson owner = TestPerson.with(Role.TRAINEE);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ownerGetsAPdfThatNobodyKeepsOnTheWay() throws Exception {
        var answer = send(begun(ConversationKind.GOAL), owner);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition")).contains("plan-amina-warsame.pdf");
    }

    @Test
    void neighbourGetsNothing() throws Exception {
        var id = begun(ConversationKind.GOAL);

        var answer = send(id, TestPerson.with(Role.TRAINEE, Role.TRAINER));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        var asAgreed = SimulationRoutes.goalPlanPaperAsAgreed(id, false);
        assertThat(send(asAgreed, authentication(TestPerson.with(Role.TRAINEE))).getStatus())
                .isEqualTo(404);
        assertThat(send(asAgreed, authentication(owner)).getStatus()).isEqualTo(200);
    }

    @Test
    void whoMayNotPractiseGetsNothingAndAVisitorSignsInFirst() throws Exception {
        var id = begun(ConversationKind.GOAL);

        assertThat(send(id, TestPerson.with(Role.NETWORK_OFFICE)).getStatus()).isEqualTo(403);
        assertThat(send(id, SecurityMockMvcRequestPostProcessors.anonymous()).getRedirectedUrl())
                .endsWith("/aanmelden");
    }

    @Test
    void bridgeConversationHasNoPlan() throws Exception {
        assertThat(send(begun(ConversationKind.BRIDGE), owner).getStatus()).isEqualTo(404);
        assertThat(send(AttemptId.random(), owner).getStatus()).isEqualTo(404);
    }

    private AttemptId begun(ConversationKind kind) {
        owner.signIn();
        var id = AttemptId.random();
        simulation.start(id, new CaseId("amina-warsame"), kind, Mode.PRACTICE);
        return id;
    }

    private MockHttpServletResponse send(AttemptId attempt, TestPerson person) throws Exception {
        return send(attempt, authentication(person));
    }

    private static RequestPostProcessor authentication(TestPerson person) {
        return SecurityMockMvcRequestPostProcessors.authentication(person.authentication());
    }

    private MockHttpServletResponse send(AttemptId attempt, RequestPostProcessor person) throws Exception {
        return send(SimulationRoutes.goalPlanPaper(attempt, false), person);
    }

    private MockHttpServletResponse send(String path, RequestPostProcessor person) throws Exception {
        SecurityContextHolder.clearContext();
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get("/" + path).with(person))
                .andReturn()
                .getResponse();
    }
}
