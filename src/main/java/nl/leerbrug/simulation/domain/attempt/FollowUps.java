package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.goalplan.AnswerId;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Puts together what one has done with the six weeks after a conversation. */
@Component
class FollowUps {

    private final FollowUpLog log;
    private final LogFormat format;

    FollowUps(FollowUpLog log, LogFormat format) {
        this.log = log;
        this.format = format;
    }

    /** @param conversation a goal conversation that is over */
    FollowUpPage.Found of(Conversation conversation) {
        return of(conversation, log.list(conversation.id().value()));
    }

    FollowUpPage.Found of(Conversation conversation, List<FollowUpRow> rows) {
        var found = new FollowUpPage.Found(
                conversation,
                PlanReview.of(conversation.scenario(), conversation.state()),
                conversation.state(),
                conversation.last(),
                0,
                Optional.empty(),
                true);
        for (var row : rows) {
            var next = after(found, row);
            if (next.isEmpty()) {
                return found.unreadable();
            }
            found = next.get();
        }
        return found;
    }

    private Optional<FollowUpPage.Found> after(FollowUpPage.Found found, FollowUpRow row) {
        if (row.answer() != null) {
            return found.answered(row.move(), new AnswerId(row.answer()));
        }
        return format.read(row.events()).flatMap(events -> found.edited(row.move(), events));
    }
}
