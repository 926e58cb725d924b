package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.Verdict.Evidence;
import nl.leerbrug.dialogue.Verdict.Evidence.Kind;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");

    @Test
    void anExpertPassesOnEveryCriterion() {
        var verdict = Replay.of(Wim.scenario(), Wim.transcript(Role.EXPERT)).verdict();

        assertThat(verdict.passes()).isTrue();
        assertThat(verdict.failed()).isEmpty();
        assertThat(verdict.results())
                .hasSize(6)
                .allSatisfy(result -> assertThat(result.evidence()).isNotEmpty());
    }

    @Test
    void oneWordThatCannotBeTakenBackIsEnoughToFail() {
        var play = expertWith(move -> true, List.of(Wim.say("a-moet")), 28);

        assertThat(play.verdict().failed()).containsExactly(new CriterionId("relation"));
        assertThat(evidence(play, "relation", Kind.KNOCK_OUT))
                .extracting(Evidence::subject)
                .containsExactly("threat");
    }

    @Test
    void aSignalThatIsNeverTakenUpFails() {
        var play = expertWith(move -> !move.equals(Wim.say("a-signaal")), List.of(), 0);

        assertThat(play.verdict().failed()).contains(new CriterionId("crisis"));
        assertThat(evidence(play, "crisis", Kind.SIGNAL))
                .containsExactly(new Evidence(Kind.SIGNAL, "ontruiming", false, -1, 2));
    }

    @Test
    void aLevelWithoutAHeardFactIsNoJudgement() {
        var bare = new Move.RecordLevel(WONEN, new Placement.At(Level.TWO, Confidence.SURE, Set.of()));
        var play = expertWith(
                move -> !(move instanceof Move.RecordLevel level
                        && level.topic().equals(WONEN)),
                List.of(bare),
                22);

        assertThat(play.verdict().failed()).containsExactly(new CriterionId("judgement"));
    }

    @Test
    void aLevelThatIsFarOffFailsUnlessItCouldBeUnderstood() {
        var far = new Move.RecordLevel(
                WONEN, new Placement.At(Level.FIVE, Confidence.SURE, Set.of(new FactId("huur-achter"))));
        var play = expertWith(move -> true, List.of(far), 23);

        assertThat(evidence(play, "judgement", Kind.OFF_BY)).contains(new Evidence(Kind.OFF_BY, "wonen", false, 3, 2));
        var topic = Wim.scenario().topic(WONEN).orElseThrow();
        assertThat(topic.level().isUnderstandable(Level.THREE, Set.of())).isTrue();
        assertThat(topic.level().isUnderstandable(Level.THREE, Set.of(new FactId("vonnis"))))
                .isFalse();
        assertThat(topic.level().isUnderstandable(Level.FOUR, Set.of())).isFalse();
    }

    @Test
    void whoBeginsElsewhereThanTheClientChoseTookTheChoiceAway() {
        var moves = moves(move -> true);
        var first = moves.indexOf(new Move.OpenTopic(new SubPillarId("schulden")));
        moves.add(first, new Move.OpenTopic(WONEN));

        var play = played(moves);

        assertThat(play.verdict().failed()).contains(new CriterionId("ownership"));
        assertThat(evidence(play, "ownership", Kind.MILESTONE))
                .contains(new Evidence(Kind.MILESTONE, "first-choice", false, 0, 1));
    }

    @Test
    void whoRecordsBeforeAskingIsNotFirst() {
        var early = new Move.RecordLevel(WONEN, Placement.at(Level.TWO));
        var play = expertWith(move -> true, List.of(early), 17);

        assertThat(evidence(play, "complete", Kind.PLACED_FIRST))
                .containsExactly(new Evidence(Kind.PLACED_FIRST, "", false, 1, 2));
    }

    @Test
    void anOpenConversationIsJudgedAsFarAsItWent() {
        var verdict = new Play(Wim.scenario(), 1).verdict();

        assertThat(verdict.passes()).isFalse();
        assertThat(verdict.failed()).contains(new CriterionId("complete"), new CriterionId("heard"));
    }

    private static List<Evidence> evidence(Play play, String criterion, Kind kind) {
        return play.verdict().results().stream()
                .filter(result -> result.criterion().id().value().equals(criterion))
                .flatMap(result -> result.evidence().stream())
                .filter(evidence -> evidence.kind() == kind)
                .toList();
    }

    /** The expert's conversation, changed. */
    private static Play expertWith(Predicate<Move> kept, List<Move> more, int at) {
        var moves = moves(kept);
        moves.addAll(at, more);
        return played(moves);
    }

    private static List<Move> moves(Predicate<Move> kept) {
        var moves = new ArrayList<Move>();
        Wim.transcript(Role.EXPERT).steps().forEach(step -> {
            if (kept.test(step.move())) {
                moves.add(step.move());
            }
        });
        return moves;
    }

    private static Play played(List<Move> moves) {
        var play = new Play(Wim.scenario(), Wim.transcript(Role.EXPERT).seed());
        moves.forEach(move -> assertThat(play.make(move)).as("%s", move).isEmpty());
        return play;
    }
}
