package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.SkillMirror.Seen;
import nl.leerbrug.dialogue.SkillMirror.Tip;
import nl.leerbrug.dialogue.SkillMirror.TooFewTurns;
import nl.leerbrug.dialogue.Transcript.Role;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SkillMirrorTest {

    @Test
    void belowTwelveTurnsItShowsNothing() {
        assertThat(SkillMirror.of(said("SR SR SR"))).isEqualTo(new TooFewTurns(3));
    }

    /** MITI 4.2.1, section H: R:Q = (SR + CR) / Q, %CR = CR / (SR + CR). */
    @Test
    void ratiosFollowTheManual() {
        var seen = seen("Q-open Q-open Q-closed SR SR SR CR CR AF Seek GI Persuade");

        assertThat(seen.turns()).isEqualTo(12);
        assertThat(seen.questions()).isEqualTo(3);
        assertThat(seen.reflections()).isEqualTo(5);
        assertThat(seen.reflectionsPerQuestion()).hasValueCloseTo(5.0 / 3, Offset.offset(1e-9));
        assertThat(seen.shareOfComplexReflections()).hasValueCloseTo(0.4, Offset.offset(1e-9));
        assertThat(seen.adherent()).isEqualTo(2);
        assertThat(seen.nonAdherent()).isEqualTo(1);
        assertThat(seen.tip()).isEqualTo(Tip.KEEP_GOING);
    }

    @Test
    void withoutQuestionOrReflectionThereIsNoRatio() {
        var seen = seen("GI GI GI GI GI GI GI GI GI GI GI none");

        assertThat(seen.reflectionsPerQuestion()).isEmpty();
        assertThat(seen.shareOfComplexReflections()).isEmpty();
        assertThat(seen.tip()).isEqualTo(Tip.AFFIRM);
    }

    @Test
    void theTipNamesTheFirstThingToTry() {
        assertThat(seen("Persuade Confront SR SR CR CR Q-open SR SR CR CR CR").tip())
                .isEqualTo(Tip.LESS_PUSHING);
        assertThat(seen("Q-open Q-open Q-open Q-open Q-open Q-open Q-open SR SR SR CR AF")
                        .tip())
                .isEqualTo(Tip.REFLECT_MORE);
        assertThat(seen("SR SR SR SR SR SR SR SR CR AF Q-open Q-open").tip()).isEqualTo(Tip.REFLECT_DEEPER);
    }

    @Test
    void examplesAreTheLearnersOwnLines() {
        var play = Replay.of(Wim.scenario(), Wim.transcript(Role.EXPERT)).play();

        assertThat(SkillMirror.of(play.events())).isInstanceOfSatisfying(Seen.class, seen -> {
            assertThat(seen.examples().get(SkillCode.COMPLEX_REFLECTION))
                    .contains("Je bent moe, en je gaat toch door.");
            assertThat(seen.counts().get(SkillCode.CONFRONT)).isZero();
        });
    }

    private static Seen seen(String codes) {
        return (Seen) SkillMirror.of(said(codes));
    }

    private static List<DialogueEvent> said(String codes) {
        var events = new ArrayList<DialogueEvent>();
        Arrays.stream(codes.split(" ")).map(SkillCode::ofNotation).forEach(code -> {
            events.add(new DialogueEvent.MoveMade(Play.NO_TIME, 1, Wim.say("x"), "woorden"));
            events.add(new DialogueEvent.Said(
                    Play.NO_TIME, new UtteranceId("x"), List.of(code), Quality.GOOD, true, false));
        });
        return events;
    }
}
