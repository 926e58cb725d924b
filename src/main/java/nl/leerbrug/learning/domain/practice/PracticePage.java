package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;

import java.util.List;
import java.util.Optional;

/**
 * What somebody does and has done for a practice item.
 *
 * @param clients with whom one can begin now
 * @param done how many conversations counted
 * @param attemptsLeft empty when there is no limit
 * @param running the conversation to go on with
 * @param last the latest conversation to look back on
 * @param fewestMoves that a conversation needs to count
 * @param countsEarlier whether conversations from before the item was opened count as well
 * @param everybodyMet the rule asks for somebody not met, and there is nobody left
 * @param settled the item is done, or the trainee is exempt
 */
public record PracticePage(
        PracticeRule rule,
        List<ClientCase> clients,
        int done,
        Optional<Integer> attemptsLeft,
        Optional<Conversation> running,
        Optional<Conversation> last,
        int fewestMoves,
        boolean countsEarlier,
        boolean everybodyMet,
        boolean settled) {

    public PracticePage {
        clients = List.copyOf(clients);
    }

    /** One may begin another conversation. */
    public boolean mayBegin() {
        return !rule.again()
                && rule.mode() != PracticeRule.Mode.EXAMPLE
                && !clients.isEmpty()
                && attemptsLeft.filter(left -> left == 0).isEmpty();
    }

    /** @param client as it is now; empty when it has left the content */
    public record Conversation(AttemptId id, CaseId with, Optional<ClientCase> client) {

        /** What to call the client. */
        public String name() {
            return client.map(ClientCase::title).orElse(with.value());
        }
    }
}
