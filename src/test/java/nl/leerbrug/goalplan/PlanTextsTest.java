package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.PlanEvidence.Point;
import nl.leerbrug.goalplan.PlanTexts.Judged;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlanTextsTest {

    private static final PlanTexts TEXTS = new PlanTexts(
            all(PlanCriterion.class, "Ja.", "Nee."),
            all(Point.class, "Goed: {value}.", "{subject}: {value}, en {wanted} is nodig."),
            Arrays.stream(Cause.values())
                    .collect(Collectors.toMap(Function.identity(), one -> "{subject} kost {value}.")));

    @Test
    void evidenceIsToldWithItsNumbersAndTheNameOfItsSubject() {
        assertThat(TEXTS.of(new PlanEvidence(Point.OWN_WORDS, "tas", false, 20, 50), "De tas"))
                .isEqualTo("De tas: 20, en 50 is nodig.");
        assertThat(TEXTS.of(new PlanEvidence(Point.OWN_WORDS, "tas", true, 60, 50), "De tas"))
                .isEqualTo("Goed: 60.");
    }

    @Test
    void aReasonIsToldWithWhatItTakes() {
        assertThat(TEXTS.of(new Factor(Cause.OBSTACLE, "finn-ziek", -12), "Finn is ziek"))
                .isEqualTo("Finn is ziek kost 12.");
    }

    @Test
    void aNameWithBracesIsNotFilledIn() {
        assertThat(TEXTS.of(new Factor(Cause.OBSTACLE, "x", -12), "{value}")).isEqualTo("{value} kost 12.");
    }

    @Test
    void aCriterionHasItsNameAndItsTwoSentences() {
        assertThat(TEXTS.of(PlanCriterion.SMART)).isEqualTo(new Judged("SMART", "Ja.", "Nee."));
    }

    @Test
    void nothingMayBeLeftUnsaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanTexts(Map.of(), TEXTS.points(), TEXTS.causes()))
                .withMessageContaining("OWNERSHIP");
    }

    private static <E extends Enum<E>> Map<E, Judged> all(Class<E> type, String holds, String fails) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Function.identity(), one -> new Judged(one.name(), holds, fails)));
    }
}
