package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shared.PersonId;

import java.util.List;

/** Conversations with clients, for modules that ask people to have them. Later ones end with {@link AttemptCompleted}. */
public interface Simulations {

    /** With whom the person who asks can have such a conversation now, the easiest client first. */
    List<ClientCase> clients(ConversationKind conversation);

    /** Whole conversations of the person who asks in which a move was made, latest first. */
    List<OwnAttempt> listMine();

    /** The same of somebody else: for the application itself only, such as a listener. */
    List<OwnAttempt> listOf(PersonId person);

    /**
     * Begins a conversation of the person who asks. A goal conversation to practise rests on this person's own last bridge
     * with the client, if there is one; a test on the expert's.
     *
     * @param id made by who asks, so that a double click begins one conversation
     * @return false when there is no such conversation for this person
     */
    boolean begin(AttemptId id, CaseId client, ConversationKind conversation, Mode mode);
}
