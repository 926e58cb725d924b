package nl.leerbrug.simulation.ui.paper;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.shell.AccessiblePdf;
import nl.leerbrug.shell.PdfFile;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.DebriefPage;
import nl.leerbrug.simulation.domain.attempt.DebriefService;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.ui.part.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends one's own debrief as a PDF. The service finds one's own conversations only; nothing of it is kept on the way.
 *
 * @see "src/docs/decisions/0090-a-debrief-on-paper-is-made-when-asked.md"
 */
@RestController
class DebriefDownload {

    private static final Locale DUTCH = Locale.of("nl");

    private final DebriefService debriefs;
    private final FollowUpService followUps;
    private final CurrentPerson person;
    private final AccessiblePdf printer;
    private final I18NProvider translations;

    DebriefDownload(
            DebriefService debriefs,
            FollowUpService followUps,
            CurrentPerson person,
            AccessiblePdf printer,
            I18NProvider translations) {
        this.debriefs = debriefs;
        this.followUps = followUps;
        this.person = person;
        this.printer = printer;
        this.translations = translations;
    }

    @GetMapping("/" + SimulationRoutes.PAPER + "/{attempt}")
    ResponseEntity<byte[]> download(@PathVariable String attempt) {
        return AttemptId.parse(attempt)
                .map(debriefs::find)
                .flatMap(DebriefDownload::ready)
                .map(this::print)
                .map(pdf -> pdf.answer("private, no-store"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<DebriefPage.Ready> ready(DebriefPage page) {
        return page instanceof DebriefPage.Ready ready ? Optional.of(ready) : Optional.empty();
    }

    private PdfFile print(DebriefPage.Ready debrief) {
        var conversation = debrief.conversation();
        var weeks = conversation.planReview().isPresent()
                        && followUps.find(conversation.id()) instanceof FollowUpPage.Found found
                ? Optional.of(found)
                : Optional.<FollowUpPage.Found>empty();
        var paper =
                new DebriefPaper(conversation, weeks, (key, values) -> translations.getTranslation(key, DUTCH, values));
        var document = paper.document(person.require().name(), debrief.ownWords());
        var day =
                DateTimeFormatter.ISO_LOCAL_DATE.format(conversation.startedAt().atZone(Words.ZONE));
        return new PdfFile(
                "nabespreking-%s-%s.pdf".formatted(conversation.client().id(), day), printer.print(document));
    }
}
