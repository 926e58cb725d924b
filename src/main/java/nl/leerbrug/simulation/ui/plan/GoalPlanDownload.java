package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leerbrug.shell.AccessiblePdf;
import nl.leerbrug.shell.PdfFile;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;
import java.util.Optional;

/** Sends the plan of one's own goal conversation as a PDF; nothing of it is kept on the way. */
@RestController
class GoalPlanDownload {

    private static final Locale DUTCH = Locale.of("nl");

    private final SimulationService simulation;
    private final FollowUpService followUps;
    private final AccessiblePdf printer;
    private final I18NProvider translations;

    GoalPlanDownload(
            SimulationService simulation, FollowUpService followUps, AccessiblePdf printer, I18NProvider translations) {
        this.simulation = simulation;
        this.followUps = followUps;
        this.printer = printer;
        this.translations = translations;
    }

    @GetMapping("/" + SimulationRoutes.GOAL_PLAN_PAPER + "/{attempt}/{form}")
    ResponseEntity<byte[]> download(@PathVariable String attempt, @PathVariable String form) {
        return download(attempt, form, false);
    }

    @GetMapping("/" + SimulationRoutes.GOAL_PLAN_PAPER + "/{attempt}/{form}/" + SimulationRoutes.AS_AGREED)
    ResponseEntity<byte[]> downloadAsAgreed(@PathVariable String attempt, @PathVariable String form) {
        return download(attempt, form, true);
    }

    private ResponseEntity<byte[]> download(String attempt, String form, boolean asAgreed) {
        return AttemptId.parse(attempt)
                .map(simulation::find)
                .flatMap(GoalPlanDownload::conversation)
                .map(found -> print(found, form.equals(SimulationRoutes.PICTURES), asAgreed))
                .map(pdf -> pdf.answer("private, no-store"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<Conversation> conversation(ConversationPage page) {
        return page instanceof ConversationPage.Found(var conversation)
                        && conversation.scenario().goal().isPresent()
                ? Optional.of(conversation)
                : Optional.empty();
    }

    private PdfFile print(Conversation conversation, boolean pictures, boolean asAgreed) {
        var versions = PlanVersions.of(conversation, followUps.find(conversation.id()));
        var paper = new GoalPlanPaper(
                conversation,
                versions.of(asAgreed),
                (key, values) -> translations.getTranslation(key, DUTCH, values),
                pictures);
        return new PdfFile("plan-%s.pdf".formatted(conversation.client().id()), printer.print(paper.document()));
    }
}
