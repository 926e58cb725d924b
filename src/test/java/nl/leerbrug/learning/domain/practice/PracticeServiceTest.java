package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.database.StatementCount;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.CountedFor;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.stream.IntStream;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static nl.leerbrug.learning.domain.practice.Conversations.cutShort;
import static nl.leerbrug.learning.domain.practice.Conversations.passedWith;
import static nl.leerbrug.learning.domain.practice.Conversations.running;
import static nl.leerbrug.learning.domain.practice.Conversations.twiceWith;
import static nl.leerbrug.learning.domain.practice.Conversations.whole;
import static nl.leerbrug.learning.domain.practice.Conversations.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class PracticeServiceTest extends LearningTest {

    private static final CurriculumId OTHER = new CurriculumId("andere-training");
    private static final ItemId FIRST = item("eerste");
    private static final ItemId SECOND = item("tweede");

    @Autowired
    PracticeService practices;

    @Autowired
    CountedFor countedFor;

    @Autowired
    PathService paths;

    @Autowired
    ItemService items;

    @Autowired
    Progress progress;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void publishTraining() {
        simulations.publish("anna", "ben");
        curricula.put(curriculum(module("m1", outline(FIRST), outline(SECOND, FIRST.value()))));
        curricula.put(curriculum("andere-training", module("a1", outline(FIRST))));
        ask(FIRST, with("anna", "ben"));
        ask(SECOND, with("anna", "ben"));
        paths.start(TRAINING);
    }

    @Test
    void wholeConversationCompletesTheItem() {
        items.open(TRAINING, FIRST);
        simulations.add(noor, whole("anna", 1));

        var page = find(FIRST);

        assertThat(page.done()).isEqualTo(1);
        assertThat(page.settled()).isTrue();
        assertThat(page.last()).isPresent();
        assertThat(state(FIRST)).isInstanceOf(ItemState.Done.class);
    }

    @Test
    void conversationThatCountedLeadsBackToItsItemsForItsOwnerAlone() {
        paths.start(OTHER);
        var attempt = whole("anna", 1);
        simulations.add(noor, attempt);
        assertThat(countedFor.listTasks(attempt.id())).isEmpty();
        find(FIRST);

        var tasks = countedFor.listTasks(attempt.id());

        assertThat(tasks).extracting(CountedFor.Task::path).containsExactly(LearningRoutes.item(TRAINING, FIRST));
        assertThat(tasks).extracting(CountedFor.Task::title).doesNotContain("");
        signIn(sem, Role.TRAINEE);
        assertThat(countedFor.listTasks(attempt.id())).isEmpty();
    }

    @Test
    void neighboursConversationDoesNotCount() {
        simulations.add(sem, whole("anna", 1));

        assertThat(find(FIRST).done()).isZero();
        assertThat(state(FIRST).settled()).isFalse();
    }

    @Test
    void twoConversationsCompleteAnItemThatAsksForTwo() {
        ask(FIRST, twiceWith("anna"));
        simulations.add(noor, whole("anna", 1));
        assertThat(find(FIRST).done()).isEqualTo(1);
        assertThat(state(FIRST).settled()).isFalse();

        simulations.add(noor, whole("anna", 2));

        assertThat(find(FIRST).done()).isEqualTo(2);
        assertThat(state(FIRST).settled()).isTrue();
    }

    @Test
    void oneConversationCountsForOneItemOfATraining() {
        simulations.add(noor, whole("anna", 1));
        find(FIRST);

        assertThat(find(SECOND).done()).isZero();

        simulations.add(noor, whole("anna", 2));
        assertThat(find(SECOND).settled()).isTrue();
    }

    @Test
    void whatCountedStaysWhenTheConversationIsThrownAway() {
        ask(FIRST, twiceWith("anna"));
        simulations.add(noor, whole("anna", 1));
        find(FIRST);

        simulations.throwAway(noor);

        assertThat(find(FIRST).done()).isEqualTo(1);
        assertThat(find(FIRST).last()).isEmpty();
    }

    @Test
    void finishedConversationCountsInEveryTrainingWithoutOpeningTheItem() {
        paths.start(OTHER);
        var attempt = whole("ben", 1);
        simulations.add(noor, attempt);

        complete(noor, attempt);

        await().pollInSameThread().untilAsserted(() -> {
            assertThat(state(FIRST)).isInstanceOf(ItemState.Done.class);
            assertThat(progress.mine(OTHER).map(CurriculumProgress::complete)).contains(true);
        });
    }

    @Test
    void eventThatComesTwiceCountsOnce() {
        ask(FIRST, twiceWith("anna"));
        var attempt = whole("anna", 1);
        var second = whole("anna", 2);
        simulations.add(noor, attempt);
        complete(noor, attempt);
        complete(noor, attempt);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(find(FIRST).done()).isEqualTo(1));

        simulations.add(noor, second);
        complete(noor, second);

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(state(FIRST).settled()).isTrue());
        assertThat(find(SECOND).done()).isZero();
    }

    @Test
    void conversationBeforeItsTurnCountsOnceTheItemIsOpen() {
        simulations.add(noor, whole("anna", 1));
        simulations.add(noor, whole("ben", 2));

        find(FIRST);

        assertThat(state(SECOND)).isInstanceOf(ItemState.Done.class);
    }

    @Test
    void lockedItemHasNoPage() {
        assertThat(practices.find(TRAINING, SECOND)).isEmpty();
        assertThat(practices.begin(TRAINING, SECOND, new CaseId("anna"), AttemptId.random()))
                .isFalse();
    }

    @Test
    void beginsWithACandidateOnly() {
        var id = AttemptId.random();

        assertThat(practices.begin(TRAINING, FIRST, new CaseId("weg"), AttemptId.random()))
                .isFalse();
        assertThat(practices.begin(TRAINING, FIRST, new CaseId("ben"), id)).isTrue();
        assertThat(simulations.begun()).containsExactly(id);
    }

    @Test
    void whoseAttemptsAreUsedCannotBegin() {
        ask(FIRST, passedWith("anna", 1));
        items.open(TRAINING, FIRST);
        simulations.add(noor, whole("anna", 1));

        var page = find(FIRST);

        assertThat(page.attemptsLeft()).contains(0);
        assertThat(page.mayBegin()).isFalse();
        assertThat(page.settled()).isFalse();
        assertThat(practices.begin(TRAINING, FIRST, new CaseId("anna"), AttemptId.random()))
                .isFalse();
    }

    @Test
    void unfinishedConversationIsOfferedToGoOnWith() {
        var unfinished = running("ben", 1);
        simulations.add(noor, unfinished);

        var running = find(FIRST).running().orElseThrow();
        assertThat(running.id()).isEqualTo(unfinished.id());
        assertThat(running.name()).isEqualTo("ben");
    }

    @Test
    void nobodyMarksACountedItemDoneByHand() {
        items.open(TRAINING, FIRST);

        items.complete(TRAINING, FIRST);

        assertThat(state(FIRST).settled()).isFalse();
    }

    @Test
    void statementsDoNotGrowWithConversationsOrItems() {
        curricula.put(curriculum(
                "groot",
                module(
                        "g1",
                        IntStream.range(0, 30)
                                .mapToObj(number -> outline(item("g-" + number)))
                                .toArray(ItemOutline[]::new))));
        for (var number = 0; number < 30; number++) {
            ask(item("g-" + number), with("anna"));
            simulations.add(noor, cutShort("anna", number));
        }
        var large = new CurriculumId("groot");
        paths.start(large);
        items.open(large, item("g-3"));
        items.open(TRAINING, FIRST);

        var few = StatementCount.statements(() -> practices.find(TRAINING, FIRST));
        var many = StatementCount.statements(() -> practices.find(large, item("g-3")));

        assertThat(many).hasSameSizeAs(few);
        assertThat(few).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void onlyTraineesDoThis() {
        signIn(noor, Role.TRAINER);

        assertThatThrownBy(() -> practices.find(TRAINING, FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThat(practices.listClients(FIRST)).hasSize(2);
    }

    private void complete(PersonId person, OwnAttempt attempt) {
        transactions.executeWithoutResult(status -> events.publishEvent(new AttemptCompleted(
                attempt.id(),
                person,
                attempt.client(),
                ConversationKind.BRIDGE,
                Mode.PRACTICE,
                attempt.branch(),
                attempt.passed(),
                Fixtures.AT)));
    }

    private PracticePage find(ItemId item) {
        return practices.find(TRAINING, item).orElseThrow();
    }

    private ItemState state(ItemId item) {
        return progress.mine(TRAINING).orElseThrow().item(item).orElseThrow().state();
    }

    private void ask(ItemId item, PracticeRule rule) {
        curricula.put(new Task.Practice(item, "Oefen", new RenderedText("<p>Doe dit.</p>"), 30, rule));
    }

    private static ItemOutline outline(ItemId item, String... requires) {
        return Fixtures.item(item.value(), ItemKind.PRACTICE, CompletionRule.SUBMITTED, 30, false, requires);
    }
}
