package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.PracticeAgendaService;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Next practice: planned in the debrief, shown with one's clients, and today when it is time. */
class PlannedPracticeViewTest extends SimulationViewTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CalendarDownload calendar;

    @Autowired
    private PracticeAgendaService agendas;

    @Autowired
    private Clock clock;

    @Test
    void isPlannedFromTheDebriefAndShownWithItsDates() {
        goToReport(weak());

        _click(_get(Button.class, spec -> spec.withId("plan-practice")));

        assertThat(text()).contains("Drie korte oefeningen staan gepland.");
        go(SimulationRoutes.plan());
        assertThat(lines(".lb-own-attempts .lb-attempt-words")).hasSize(3).allMatch(line -> line.contains("vanaf"));
        assertThat(_find(Button.class, spec -> spec.withText("Begin de oefening")))
                .isEmpty();
    }

    @Test
    void isReadyOnItsDayAndOnToday() {
        planned();
        go("vandaag");
        assertThat(text()).doesNotContain("Korte oefening die klaarstaat");
        makeDue(Duration.ofDays(1));

        go(SimulationRoutes.plan());
        go("vandaag");
        assertThat(text()).contains("Korte oefening die klaarstaat", "hoogstens");
        go(SimulationRoutes.plan());
        _click(_find(Button.class, spec -> spec.withText("Begin de oefening")).getFirst());

        assertThat(_get(H1.class).getText()).startsWith("Korte oefening: ");
    }

    @Test
    void canBeRemovedAfterAQuestion() {
        planned();
        go(SimulationRoutes.plan());

        _click(_find(Button.class, spec -> spec.withText("Haal weg")).getFirst());
        _click(_find(Button.class, spec -> spec.withText("Haal weg")).getLast());

        assertThat(lines(".lb-own-attempts .lb-attempt-words")).hasSize(2);
        assertThat(lines("[role=status]")).contains("De oefening is weggehaald.");
    }

    @Test
    void whatWentByAndWhatIsDoneIsToldWithoutAReproach() {
        planned();
        makeDue(Duration.ofDays(15));
        go(SimulationRoutes.plan());
        assertThat(_find(H3.class)).extracting(H3::getText).contains("Bleef liggen. Later oefenen helpt ook", "Later");

        _click(_get(Button.class, spec -> spec.withText("Doe hem alsnog")));
        var run = agendas.listDue().getFirst().running().orElseThrow();
        make(run, new Move.Close());
        go(SimulationRoutes.plan());

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Gedaan", "Later");
        assertThat(text()).contains("gedaan op ");
        assertThat(_get(Anchor.class, spec -> spec.withText("Bekijk de nabespreking"))
                        .getHref())
                .isEqualTo("/" + SimulationRoutes.debrief(run));
    }

    @Test
    void goesIntoOnesCalendarAsWholeDays() {
        planned();
        go(SimulationRoutes.plan());
        assertThat(_get(Anchor.class, spec -> spec.withText("Zet ze in je agenda"))
                        .getHref())
                .isEqualTo("/oefenen/agenda.ics?taal=nl");

        var answer = calendar.download("nl");

        var file =
                new String(java.util.Objects.requireNonNull(answer.getBody()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("text/calendar");
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Leerbrug: ", "DTSTART;VALUE=DATE:", "DTSTAMP:20", "UID:");
        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(3);
        assertThat(file.lines()).allMatch(line -> line.length() <= 75);
    }

    private void planned() {
        goToReport(weak());
        _click(_get(Button.class, spec -> spec.withId("plan-practice")));
    }

    /** A day of this person's plans is over; the clock of the whole application stays as it is. */
    private void makeDue(Duration ago) {
        var last = simulation.listMine().getFirst().id();
        assertThat(transaction.<Integer>execute(status -> database.sql(
                                "update simulation_planned_practice set due_at = :at where source_id = :source and days = 7")
                        .param("at", java.sql.Timestamp.from(clock.instant().minus(ago)))
                        .param("source", last.toString())
                        .update()))
                .isEqualTo(1);
    }
}
