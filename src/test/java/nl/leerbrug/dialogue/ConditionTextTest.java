package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Condition.Comparator;
import nl.leerbrug.dialogue.Condition.Quantity;
import nl.leerbrug.dialogue.Condition.Relation;
import nl.leerbrug.dialogue.Condition.Word;
import nl.leerbrug.dialogue.ConditionText.Failed;
import nl.leerbrug.dialogue.ConditionText.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConditionTextTest {

    @Test
    void andBindsStrongerThanOr() {
        var condition = ConditionText.require("closed or trust >= 5 and not heard(brief)");

        assertThat(condition)
                .isEqualTo(new Condition.Or(List.of(
                        new Condition.Is(Word.CLOSED),
                        new Condition.And(List.of(
                                new Condition.Compares(Quantity.TRUST, Comparator.AT_LEAST, 5),
                                new Condition.Not(new Condition.Has(Relation.HEARD, "brief", 35)))))));
    }

    @Test
    void bracketsBindStrongest() {
        assertThat(ConditionText.require("not (open or crisis)"))
                .isEqualTo(new Condition.Not(
                        new Condition.Or(List.of(new Condition.Is(Word.OPEN), new Condition.Is(Word.CRISIS)))));
    }

    @Test
    void theSameWordCountsOrAsksForAnId() {
        assertThat(ConditionText.require("placed >= 2"))
                .isEqualTo(new Condition.Compares(Quantity.PLACED, Comparator.AT_LEAST, 2));
        assertThat(ConditionText.require("placed(here)")).isEqualTo(new Condition.Has(Relation.PLACED, "here", 7));
    }

    @ParameterizedTest
    @CsvSource({
        "stress < 3, LESS",
        "stress > 3, MORE",
        "stress <= 3, AT_MOST",
        "stress = 3, EQUAL",
        "stress>=3, AT_LEAST"
    })
    void allComparisonsAreKnown(String text, Comparator comparator) {
        assertThat(ConditionText.require(text)).isEqualTo(new Condition.Compares(Quantity.STRESS, comparator, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vertrouwen >= 5 | UNKNOWN_WORD | 0 | vertrouwen",
                "gehoord(brief)  | UNKNOWN_WORD | 0 | gehoord",
                "trust           | NO_COMPARISON | 5 | ''",
                "trust >= veel   | NO_COMPARISON | 9 | veel",
                "trust ! 5       | NO_COMPARISON | 6 | !",
                "heard           | NO_ID | 0 | heard",
                "heard()         | NO_ID | 6 | )",
                "heard(brief     | UNEXPECTED | 11 | ''",
                "open and        | UNEXPECTED | 8 | ''",
                "open closed     | UNEXPECTED | 5 | closed",
                "(open           | UNEXPECTED | 5 | ''",
                "heard(          | NO_ID | 6 | ''",
                "trust >         | NO_COMPARISON | 7 | ''",
                "Trust >= 5      | UNKNOWN_WORD | 0 | T",
                "trust >= 5~     | UNEXPECTED | 10 | ~"
            })
    void aFaultStandsAtItsWord(String text, Fault fault, int offset, String found) {
        assertThat(ConditionText.parse(text.strip())).isEqualTo(new Failed(fault, offset, found));
    }

    @Test
    void allReferencesAreFound() {
        var condition = ConditionText.require("heard(a) and (said(b) or not did(c)) and open and trust > 1");

        assertThat(condition.references()).extracting(Condition.Has::id).containsExactly("a", "b", "c");
    }

    @Test
    void whatCannotBeReadIsNotTaken() {
        assertThatThrownBy(() -> ConditionText.require("zo maar")).isInstanceOf(IllegalArgumentException.class);
    }
}
