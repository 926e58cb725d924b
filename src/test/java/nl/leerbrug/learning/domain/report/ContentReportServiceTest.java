package nl.leerbrug.learning.domain.report;

import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.Optional;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContentReportServiceTest extends LearningTest {

    @Autowired
    ContentReportService reports;

    @BeforeEach
    void publishTraining() {
        curricula.put(curriculum(module("m1", lesson("a"))));
    }

    @Test
    void reportReachesTheAuthorsWithThePlaceAndTheVersion() {
        var id = send("De datum klopt niet");

        signIn(sem, Role.AUTHOR);
        var report = find(id, false).orElseThrow();

        assertThat(report.text()).isEqualTo("De datum klopt niet");
        assertThat(report.title()).isEqualTo("Titel a");
        assertThat(report.curriculum()).contains(TRAINING);
        assertThat(report.reportedAt()).isEqualTo(Fixtures.AT);
        assertThat(report.version().value()).hasSize(64);
    }

    @Test
    void handledReportMovesToTheOtherListAndBack() {
        var id = send("Een fout");
        signIn(sem, Role.AUTHOR);

        reports.markHandled(id);
        assertThat(find(id, false)).isEmpty();
        assertThat(find(id, true)).isPresent();

        reports.reopen(id);
        assertThat(find(id, false)).isPresent();
    }

    @Test
    void reportAboutALessonThatLeftTheContentStaysReadable() {
        var id = send("Een fout");
        curricula.clear();
        signIn(sem, Role.AUTHOR);

        assertThat(find(id, false).orElseThrow().title()).isEqualTo("a");
    }

    @Test
    void emptyReportIsNotSent() {
        assertThat(reports.report(item("a"), "  ")).isEqualTo(new ReportResult.Empty());
    }

    @Test
    void whatDoesNotExistCannotBeReported() {
        assertThat(reports.report(item("weg"), "Fout")).isEqualTo(new ReportResult.Unknown());
    }

    @Test
    void onlyAuthorsSeeReports() {
        assertThatThrownBy(() -> reports.list(false, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.markHandled(new ContentReportId(java.util.UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsNoAuthorReopensAndCountsNothing() {
        var id = send("Een fout");

        assertThatThrownBy(() -> reports.reopen(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.count(false)).isInstanceOf(AccessDeniedException.class);
    }

    private ContentReportId send(String text) {
        return ((ReportResult.Sent) reports.report(item("a"), text)).id();
    }

    private Optional<ReportedProblem> find(ContentReportId id, boolean handled) {
        return reports.list(handled, 0, 1000).stream()
                .filter(report -> report.id().equals(id))
                .findFirst();
    }
}
