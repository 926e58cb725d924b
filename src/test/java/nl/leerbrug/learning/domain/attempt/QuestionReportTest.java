package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.domain.QuizWorld;
import nl.leerbrug.learning.domain.quiz.QuizFixture;
import nl.leerbrug.learning.domain.report.ContentReportId;
import nl.leerbrug.learning.domain.report.ContentReportService;
import nl.leerbrug.learning.domain.report.ReportResult;
import nl.leerbrug.learning.domain.report.ReportedProblem;
import nl.leerbrug.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static nl.leerbrug.learning.domain.QuizWorld.aTrainee;
import static org.assertj.core.api.Assertions.assertThat;

/** "Dit klopt niet" at a question: authors get the version that was asked. */
class QuestionReportTest extends AttemptTest {

    @Autowired
    private ContentReportService reports;

    @Test
    void reportNamesTheVersionThatTheAttemptPinnedAndNotTheOneOfNow() {
        var old = check("gemeld");
        var id = begin(old);
        world.publish(
                QuizFixture.aQuiz()
                        .named("gemeld")
                        .with(QuizFixture.trueFalse("nieuwe-vraag", true))
                        .version('b')
                        .build(),
                CompletionRule.SUBMITTED);

        var sent = (ReportResult.Sent) reports.report(id, FIRST, "Twee antwoorden zijn goed");

        var report = asAuthor(sent.id());
        assertThat(report.version()).isEqualTo(old.hash());
        assertThat(report.question()).contains(FIRST);
        assertThat(report.item()).isEqualTo(old.id());
    }

    @Test
    void questionThatTheAttemptDoesNotAskIsUnknown() {
        var id = begin(check("andere-vraag"));

        assertThat(reports.report(id, new ContentId("geen-vraag"), "Fout")).isEqualTo(new ReportResult.Unknown());
    }

    @Test
    void neighboursAttemptIsUnknown() {
        var id = begin(check("van-de-buren"));

        aTrainee();

        assertThat(reports.report(id, FIRST, "Fout")).isEqualTo(new ReportResult.Unknown());
    }

    private ReportedProblem asAuthor(ContentReportId id) {
        QuizWorld.signIn(PersonId.random(), Role.AUTHOR);
        return reports.list(false, 0, 1000).stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
