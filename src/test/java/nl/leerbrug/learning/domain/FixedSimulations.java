package nl.leerbrug.learning.domain;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import nl.leerbrug.simulation.Simulations;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Clients and conversations as a test says they are. */
public final class FixedSimulations implements Simulations {

    private final List<ClientCase> clients = new ArrayList<>();
    private final Map<PersonId, List<OwnAttempt>> attempts = new HashMap<>();
    private final List<AttemptId> begun = new ArrayList<>();

    public void clear() {
        clients.clear();
        attempts.clear();
        begun.clear();
    }

    /** The worked example under other names. */
    public void publish(String... names) {
        for (var name : names) {
            clients.add(client(name));
        }
    }

    public void add(PersonId person, OwnAttempt attempt) {
        attempts.computeIfAbsent(person, nobody -> new ArrayList<>()).add(attempt);
    }

    public void throwAway(PersonId person) {
        attempts.remove(person);
    }

    public List<AttemptId> begun() {
        return List.copyOf(begun);
    }

    @Override
    public List<ClientCase> clients(ConversationKind conversation) {
        return conversation == ConversationKind.BRIDGE ? List.copyOf(clients) : List.of();
    }

    @Override
    public List<OwnAttempt> listMine() {
        var me = SecurityContextHolder.getContext().getAuthentication();
        return me == null ? List.of() : listOf(PersonId.of(me.getName()));
    }

    @Override
    public List<OwnAttempt> listOf(PersonId person) {
        return List.copyOf(attempts.getOrDefault(person, List.of()));
    }

    @Override
    public boolean begin(AttemptId id, CaseId client, ConversationKind conversation, Mode mode) {
        return begun.add(id);
    }

    private static ClientCase client(String name) {
        var wim = Wim.client();
        return new ClientCase(
                new CaseId(name),
                name,
                wim.summary(),
                wim.difficulty(),
                wim.age(),
                wim.portraits(),
                wim.voicePortraits(),
                wim.setting(),
                wim.contentNotice(),
                wim.afterwards(),
                wim.intake(),
                wim.background(),
                wim.scenarios(),
                wim.transcripts(),
                wim.places(),
                wim.hash(),
                wim.goalPlanning(),
                wim.goalConversation());
    }
}
