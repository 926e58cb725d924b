package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.domain.Folder;
import nl.leerbrug.content.domain.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

import static nl.leerbrug.content.domain.Mistake.error;
import static org.assertj.core.api.Assertions.assertThat;

class PracticeChecksTest {

    private static final String OUTLINE = "curriculum/proef/curriculum.yaml";
    private static final String PRACTICE = "curriculum/proef/m1/oefen.md";
    private static final String ANNA = "case/anna/case.yaml";

    /** The clients here are bare, so they have mistakes of their own. */
    @Test
    void findsNothingInAPracticeItemWithoutMistakes() {
        assertThat(practice().problems()).noneMatch(problem -> problem.startsWith("curriculum/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void tellsEachMistakeAtItsPlace(Mistake mistake) {
        assertThat(mistake.errorsIn(practice()))
                .singleElement()
                .asString()
                .startsWith(mistake.start())
                .contains(mistake.words());
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                error(PRACTICE + ":8:7", "Cliënt weg bestaat niet", f -> f.change(PRACTICE, "anna", "weg")),
                error(
                        PRACTICE + ":8:7",
                        "De cliënt anna is nog een concept",
                        f -> f.change(ANNA, "audience: signed-in", "audience: signed-in\nstatus: draft")),
                error(
                        PRACTICE + ":8:7",
                        "De cliënt anna heeft geen gesprek van het soort goal, wel: bridge",
                        f -> f.change(PRACTICE, "conversation: bridge", "conversation: goal")),
                error(
                        PRACTICE + ":8:14",
                        "Cliënt weg bestaat niet",
                        f -> f.change(PRACTICE, "case: anna", "case: [anna, weg]")),
                error(
                        PRACTICE + ":8:7",
                        "nog geen gepubliceerde cliënt met een gesprek van het soort goal",
                        f -> f.change(PRACTICE, "anna", "not-met")
                                .change(PRACTICE, "conversation: bridge", "conversation: goal")),
                error(
                        PRACTICE + ":11:11",
                        "hoort bij threshold: passed",
                        f -> f.change(PRACTICE, "mode: practice", "mode: practice\nattempts: 2")),
                error(
                        PRACTICE + ":11:11",
                        "minder pogingen",
                        f -> f.change(
                                PRACTICE, "mode: practice", "mode: practice\nattempts: 1\nruns: 2\nthreshold: passed")),
                error(
                        PRACTICE + ":11:8",
                        "iemand die je al sprak",
                        f -> f.change(PRACTICE, "anna", "not-met")
                                .change(PRACTICE, "mode: practice", "mode: practice\nagain: true")),
                error(
                        PRACTICE + ":11:7",
                        "Haal runs weg",
                        f -> f.change(PRACTICE, "mode: practice", "mode: example\nruns: 2")
                                .change(OUTLINE, "- id: oefen", "- id: oefen\n        complete: done")),
                error(
                        OUTLINE + ":19:13",
                        "Zet bij oefen complete: done",
                        f -> f.change(PRACTICE, "mode: practice", "mode: example")),
                error(
                        OUTLINE + ":20:19",
                        "niemand vinkt dit zelf af",
                        f -> f.change(OUTLINE, "- id: oefen", "- id: oefen\n        complete: done")));
    }

    @Test
    void aDraftMayWaitForItsClient() {
        var folder = practice()
                .change(PRACTICE, "case: anna", "case: weg\nstatus: draft")
                .change(OUTLINE, "minutes: 65", "minutes: 60");

        assertThat(folder.problems()).noneMatch(problem -> problem.startsWith("curriculum/"));
    }

    private static Folder practice() {
        return Folder.whole()
                .change(OUTLINE, "    minutes: 60", "    minutes: 65")
                .change(OUTLINE, "requires: [les]\n", "requires: [les]\n      - id: oefen\n")
                .with(PRACTICE, """
                        ---
                        id: oefen
                        kind: practice
                        title: Oefen
                        summary: Een gesprek.
                        audience: signed-in
                        minutes: 5
                        case: anna
                        conversation: bridge
                        mode: practice
                        ---
                        Doe dit.
                        """)
                .with(ANNA, """
                        id: anna
                        kind: case
                        title: Anna
                        summary: Een cliënt.
                        audience: signed-in
                        """);
    }
}
