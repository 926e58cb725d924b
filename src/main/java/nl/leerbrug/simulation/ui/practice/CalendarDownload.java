package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.PracticeAgendaService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Sends one's planned practice as a calendar file. */
@RestController
class CalendarDownload {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PracticeAgendaService agendas;
    private final I18NProvider translations;
    private final Clock clock;

    CalendarDownload(PracticeAgendaService agendas, I18NProvider translations, Clock clock) {
        this.agendas = agendas;
        this.translations = translations;
        this.clock = clock;
    }

    @GetMapping("/" + SimulationRoutes.CALENDAR)
    ResponseEntity<byte[]> download(@RequestParam(defaultValue = "nl") String taal) {
        var language = Locale.of(taal.equals("en") ? "en" : "nl");
        var file = CalendarFile.of(
                agendas.listMine(),
                one -> translations.getTranslation("simulation.CalendarFile.title", language, one.title()),
                one -> translations.getTranslation(
                        "simulation.CalendarFile.text", language, one.client(), one.skill(), one.turns()),
                clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("leerbrug-oefenen.ics")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
