package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.EntityManagerFactory;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.UtteranceId;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Conversations with the small client of the author guide, on a real database. */
@SpringJUnitConfig(classes = SimulationWorld.Setup.class, initializers = ConfigDataApplicationContextInitializer.class)
@ExtendWith(PublishedEventsExtension.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class SimulationServiceTest {

    @Autowired
    private SimulationWorld world;

    @Autowired
    private SimulationService service;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManagerFactory hibernate;

    private PersonId trainee = PersonId.random();

    @BeforeEach
    void signIn() {
        world.publish();
        trainee = SimulationWorld.aTrainee();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void conversationGoesOnWhereItWasLeft() {
        var id = begin();
        var made = (Moved.Made) say(id, 0);

        var found = conversation(id);

        assertThat(found).isEqualTo(made.now());
        assertThat(found.next()).isEqualTo(2);
        assertThat(found.open()).isTrue();
    }

    @Test
    void keptMovesPlayedAgainGiveTheSameEvents() {
        var id = begin();
        for (var step : Wim.transcript(Transcript.Role.EXPERT).steps()) {
            service.move(conversation(id), MoveId.random(), step.move());
        }
        var kept = conversation(id);

        var again = new ArrayList<List<DialogueEvent>>();
        again.add(Dialogue.open(kept.scenario(), kept.state().seed(), SimulationWorld.AT));
        var state = DialogueState.replay(again.getFirst());
        for (var events : kept.moves().subList(1, kept.moves().size())) {
            var move = ((DialogueEvent.MoveMade) events.getFirst()).move();
            var decision = (Decision.Accepted) Dialogue.decide(kept.scenario(), state, move, SimulationWorld.AT);
            again.add(decision.events());
            for (var event : decision.events()) {
                state = state.apply(event);
            }
        }

        assertThat(kept.next()).isGreaterThan(10);
        assertThat(again).isEqualTo(kept.moves());
        assertThat(state).isEqualTo(kept.state());
    }

    @Test
    void moveThatIsSentTwiceIsMadeOnce() {
        var id = begin();
        var move = new Move.KeepSilent();
        var sent = MoveId.random();
        var before = conversation(id);
        var first = (Moved.Made) service.move(before, sent, move);

        var secondClick = service.move(first.now(), sent, move);
        var sentOnceMore = service.move(before, sent, move);

        assertThat(secondClick).isEqualTo(first);
        assertThat(sentOnceMore).isEqualTo(first);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void secondTabIsToldAndAddsNothing() {
        var id = begin();
        var shownThere = conversation(id);
        say(id, 0);

        var late = service.move(shownThere, MoveId.random(), new Move.KeepSilent());

        assertThat(late)
                .isInstanceOfSatisfying(
                        Moved.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.now()).isEqualTo(conversation(id)));
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void ofMovesAtTheSameMomentOneIsMadeAndTheOthersAreTold() throws Exception {
        var id = begin();
        var shown = conversation(id);
        Callable<Moved> attempt = () -> {
            SimulationWorld.signIn(trainee, Role.TRAINEE);
            return service.move(shown, MoveId.random(), new Move.KeepSilent());
        };

        List<Moved> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                results.add(result.get());
            }
        }

        assertThat(results).filteredOn(Moved.Made.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Moved.Elsewhere.class::isInstance).hasSize(3);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void refusedMoveLeavesNoTrace() {
        var id = begin();

        var refused = service.move(conversation(id), MoveId.random(), new Move.Say(new UtteranceId("bestaat-niet")));

        assertThat(refused).isEqualTo(new Moved.Refused(Decision.Reason.UNKNOWN));
        assertThat(conversation(id).next()).isEqualTo(1);
    }

    @Test
    void endIsKeptAndTold(PublishedEvents events) {
        var id = begin();
        say(id, 0);

        service.move(conversation(id), MoveId.random(), new Move.Close());

        assertThat(conversation(id).open()).isFalse();
        assertThat(service.listMine(Wim.client().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.running()).isFalse());
        assertThat(events.ofType(AttemptCompleted.class)
                        .matching(completed -> completed.attempt().equals(id)))
                .singleElement()
                .satisfies(completed -> {
                    assertThat(completed.person()).isEqualTo(trainee);
                    assertThat(completed.passed()).isFalse();
                    assertThat(completed.branch()).isFalse();
                });
        assertThat(service.move(conversation(id), MoveId.random(), new Move.KeepSilent()))
                .isEqualTo(new Moved.Refused(Decision.Reason.ENDED));
    }

    @Test
    void neighboursConversationIsNotThere() {
        var id = begin();
        say(id, 0);
        var mine = conversation(id);

        SimulationWorld.aTrainee();

        assertThat(service.find(id)).isEqualTo(new ConversationPage.Unknown());
        assertThat(service.move(mine, MoveId.random(), new Move.KeepSilent())).isEqualTo(new Moved.Unknown());
        assertThat(service.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE))
                .isEqualTo(new Started.Unknown());
        assertThat(service.branch(id, 1, AttemptId.random())).isEqualTo(new Started.Unknown());
        assertThat(service.delete(id)).isFalse();
        assertThat(service.listMine()).isEmpty();
        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Van mij?", 0))
                .isEqualTo(new ReflectionSaved.NotSaved());
        service.rename(id, "Van mij?");
        SimulationWorld.signIn(trainee, Role.TRAINEE);
        assertThat(conversation(id)).isEqualTo(mine);
    }

    @Test
    void memberHasNoConversations() {
        SimulationWorld.signIn(PersonId.random(), Role.MEMBER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.listMine());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        service.start(AttemptId.random(), Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE));
    }

    @Test
    void unknownRecordOpensTheConversationUpToThere() {
        var id = begin();
        say(id, 0);
        var before = conversation(id);
        say(id, 0);
        database.sql("update simulation_move set events = replace(events, 'move-made.1', 'move-made.9')"
                        + " where attempt_id = :id and seq = 2")
                .param("id", id.toString())
                .update();

        var found = conversation(id);

        assertThat(found.unreadable()).contains(2);
        assertThat(found.moves()).isEqualTo(before.moves());
        assertThat(found.state()).isEqualTo(before.state());
        assertThat(found.open()).isFalse();
        assertThat(service.move(found, MoveId.random(), new Move.KeepSilent())).isEqualTo(new Moved.Unknown());
    }

    @Test
    void brokenBeginningIsSaidAndNothingIsLost() {
        var id = begin();
        database.sql("update simulation_move set events = 'kapot' where attempt_id = :id")
                .param("id", id.toString())
                .update();

        assertThat(service.find(id))
                .isEqualTo(new ConversationPage.Unreadable(Wim.client().id()));
    }

    @Test
    void conversationGoesOnAfterTheClientWasTakenAway() {
        var id = begin();

        world.withdraw();

        assertThat(say(id, 0)).isInstanceOf(Moved.Made.class);
        assertThat(service.start(AttemptId.random(), Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE))
                .isEqualTo(new Started.Unknown());
    }

    @Test
    void branchBeginsBeforeTheMoveAndTheFirstStays() {
        var id = begin();
        say(id, 0);
        say(id, 1);
        var first = conversation(id);
        var other = AttemptId.random();

        assertThat(service.branch(id, 2, other)).isEqualTo(new Started.Begun(other));

        var branch = conversation(other);
        assertThat(branch.moves()).isEqualTo(first.moves().subList(0, 2));
        assertThat(branch.branch().flatMap(Branch::parent)).contains(id);
        assertThat(say(other, 2)).isInstanceOf(Moved.Made.class);
        assertThat(conversation(id)).isEqualTo(first);
    }

    @Test
    void practiceCanBeNamedAndThrownAway() {
        var id = begin();
        say(id, 0);

        service.rename(id, "  Tweede keer ");
        assertThat(service.listMine())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).contains("Tweede keer"));

        assertThat(service.delete(id)).isTrue();
        assertThat(service.find(id)).isEqualTo(new ConversationPage.Unknown());
        assertThat(database.sql("select count(*) from simulation_move where attempt_id = :id")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCountsIsNotThrownAway() {
        var id = AttemptId.random();
        service.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.TEST);

        assertThat(service.delete(id)).isFalse();
        assertThat(service.branch(id, 1, AttemptId.random())).isEqualTo(new Started.Unknown());
    }

    @Test
    void doubleStartIsOneConversation() {
        var id = AttemptId.random();
        service.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE);
        var first = conversation(id);

        service.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE);

        assertThat(conversation(id)).isEqualTo(first);
    }

    @Test
    void lookBackIsKeptAndNotOverwrittenByAnOlderTab() {
        var id = begin();

        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0))
                .isEqualTo(new ReflectionSaved.Saved(1));
        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Ander venster", 0))
                .isEqualTo(new ReflectionSaved.NotSaved());
        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin, goed", 1))
                .isEqualTo(new ReflectionSaved.Saved(2));

        assertThat(reflections.listMine(id).getFirst())
                .isEqualTo(new OwnReflection(ReflectionQuestion.WENT_WELL, "Rustig begin, goed", 2));
    }

    @Test
    void moveTakesOneStatementHoweverLongTheConversationIs() {
        var id = begin();
        var first = conversation(id);

        var early = statements(() -> service.move(first, MoveId.random(), line(first, 0)));
        // Few enough that no client leaves, whatever the seed.
        for (var move = 0; move < 4; move++) {
            service.move(conversation(id), MoveId.random(), new Move.KeepSilent());
        }
        var later = conversation(id);
        var late = statements(() -> service.move(later, MoveId.random(), new Move.KeepSilent()));
        var almost = conversation(id);
        var last = statements(() -> service.move(almost, MoveId.random(), new Move.Close()));

        assertThat(early).isEqualTo(1);
        assertThat(late).isEqualTo(1);
        // The attempt itself ends too, and the event is kept until who listens has seen it.
        assertThat(last).isLessThanOrEqualTo(3);
    }

    @Test
    void moveReadsNothingOfTheMovesBefore() {
        var id = begin();
        say(id, 0);
        var shown = conversation(id);
        database.sql("update simulation_move set events = 'kapot', move = 'kapot' where attempt_id = :id")
                .param("id", id.toString())
                .update();

        var made = service.move(shown, MoveId.random(), new Move.KeepSilent());

        assertThat(made)
                .isInstanceOfSatisfying(
                        Moved.Made.class, kept -> assertThat(kept.now().next()).isEqualTo(3));
    }

    @Test
    void whatTheScreenHoldsAfterEachMoveIsWhatTheLogGives() {
        var id = begin();
        var shown = conversation(id);

        for (var step : Wim.transcript(Transcript.Role.EXPERT).steps()) {
            if (service.move(shown, MoveId.random(), step.move()) instanceof Moved.Made(var now)) {
                shown = now;
                assertThat(shown).isEqualTo(conversation(id));
            }
        }

        assertThat(shown.next()).isGreaterThan(10);
    }

    @Test
    void screenThatWasLeftBehindIsRefusedAndGoesOnFromWhatItWasTold() {
        var id = begin();
        var stale = conversation(id);
        say(id, 0);
        say(id, 1);

        var refused = (Moved.Elsewhere) service.move(stale, MoveId.random(), new Move.KeepSilent());
        var goesOn = service.move(refused.now(), MoveId.random(), new Move.KeepSilent());

        assertThat(goesOn).isInstanceOf(Moved.Made.class);
        assertThat(conversation(id).next()).isEqualTo(4);
    }

    @Test
    void moveOfAScreenLeftBehindThatCantBeMadeThereIsToldTheSame() {
        var id = begin();
        var stale = conversation(id);
        say(id, 0);

        var late = service.move(stale, MoveId.random(), new Move.Say(new UtteranceId("bestaat-niet")));

        assertThat(late).isInstanceOf(Moved.Elsewhere.class);
    }

    @Test
    void stateOfAConversationThatWasThrownAwayFitsNoOther() {
        var id = begin();
        say(id, 0);
        var stale = conversation(id);
        service.delete(id);
        service.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE);
        say(id, 1);

        var late = service.move(stale, MoveId.random(), new Move.KeepSilent());

        assertThat(late).isInstanceOf(Moved.Elsewhere.class);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    private AttemptId begin() {
        var id = AttemptId.random();
        assertThat(service.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE))
                .isEqualTo(new Started.Begun(id));
        return id;
    }

    private Moved say(AttemptId id, int choice) {
        var now = conversation(id);
        return service.move(now, MoveId.random(), line(now, choice));
    }

    private static Move line(Conversation now, int choice) {
        return SimulationWorldTest.line(now, choice);
    }

    private Conversation conversation(AttemptId id) {
        return ((ConversationPage.Found) service.find(id)).conversation();
    }

    private long statements(Runnable action) {
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        action.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
