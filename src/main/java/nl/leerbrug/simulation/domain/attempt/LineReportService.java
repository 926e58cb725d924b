package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.LineReports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Dit klopt niet" on a turn of one's own conversation, with the words that were said in it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class LineReportService {

    private final SimulationService simulation;
    private final ObjectProvider<LineReports> reports;

    LineReportService(SimulationService simulation, ObjectProvider<LineReports> reports) {
        this.simulation = simulation;
        this.reports = reports;
    }

    /** @param move its number; one's own note of a level says nothing, so then it is about the turn before it */
    public LineReports.Outcome report(AttemptId attempt, int move, String text) {
        var list = reports.stream().findFirst();
        return list.isPresent()
                        && simulation.find(attempt) instanceof ConversationPage.Found(var conversation)
                        && move >= 0
                        && move < conversation.next()
                ? list.get().report(passage(conversation, move), text)
                : LineReports.Outcome.UNKNOWN;
    }

    private static LineReports.Passage passage(Conversation conversation, int move) {
        var turn = conversation.debrief().turns().stream()
                .filter(one -> one.number() <= move)
                .reduce((earlier, later) -> later);
        return new LineReports.Passage(
                new ContentId(conversation.client().id().value()),
                conversation.client().hash(),
                turn.flatMap(LineReportService::line),
                turn.map(LineReportService::quote)
                        .orElseGet(() -> conversation.state().opening().text()));
    }

    private static Optional<ContentId> line(TurnReview turn) {
        return turn.move() instanceof Move.Say say
                        && ContentId.isValid(say.utterance().value())
                ? Optional.of(new ContentId(say.utterance().value()))
                : Optional.empty();
    }

    private static String quote(TurnReview turn) {
        return Stream.concat(Stream.of(turn.text()), turn.said().stream().map(line -> line.text()))
                .filter(words -> !words.isBlank())
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining("\n"));
    }
}
