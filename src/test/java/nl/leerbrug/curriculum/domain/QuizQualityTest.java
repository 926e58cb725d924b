package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.domain.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class QuizQualityTest {

    private static final String QUIZ = "curriculum/proef/m1/check.yaml";
    private static final String SHORT = "Kort goed antwoord";
    private static final String LONG = "Een goed antwoord dat langer is dan alle andere";

    @Test
    void aQuizThatCannotBeGuessedHasNoWarnings() {
        assertThat(quiz(questions(1, 2, 3, 1, 2, 3))).isEmpty();
    }

    @Test
    void warnsWhenTheRightOptionIsTooOftenTheLongest() {
        var problems = quiz(List.of(
                question(1, 1, LONG),
                question(2, 2, LONG),
                question(3, 3, LONG),
                question(4, 1, SHORT),
                question(5, 2, SHORT),
                question(6, 3, SHORT)));

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith(QUIZ + ":8:1: warning: Bij 3 van de 6 keuzevragen is het goede antwoord het langst")
                .contains("hoogstens 2 mag")
                .endsWith("k1, k2, k3.");
    }

    @Test
    void allowsTheRightOptionToBeTheLongestInTwoOfFive() {
        var problems = quiz(List.of(
                question(1, 1, LONG),
                question(2, 2, LONG),
                question(3, 3, SHORT),
                question(4, 1, SHORT),
                question(5, 2, SHORT)));

        assertThat(problems).isEmpty();
    }

    @Test
    void theTargetOfALinkDoesNotMakeAnOptionLonger() {
        var problems = quiz(IntStream.rangeClosed(1, 6)
                .mapToObj(n ->
                        question(n, (n - 1) % 3 + 1, "[Kort](https://example.nl/een/heel/lang/adres/dat/niemand/ziet)"))
                .toList());

        assertThat(problems).isEmpty();
    }

    @Test
    void warnsWhenTheRightOptionStandsTooOftenAtOnePlace() {
        assertThat(quiz(questions(1, 1, 1, 1, 1, 2)))
                .singleElement()
                .asString()
                .startsWith(QUIZ
                        + ":8:1: warning: Op plaats 1 staat 5 keer een goed antwoord; gelijk verdeeld is dat 2,0 keer")
                .endsWith("Nu staan er per plaats: 5, 1, 0.");
    }

    @Test
    void warnsWhenAPlaceIsNeverRightInALongQuiz() {
        assertThat(quiz(questions(1, 2, 1, 2, 1, 2, 1, 2, 1, 2)))
                .singleElement()
                .asString()
                .contains("Op plaats 3 staat 0 keer");
    }

    @Test
    void saysNothingOfPlacesAndLengthsInAShortQuiz() {
        assertThat(quiz(List.of(
                        question(1, 1, LONG), question(2, 1, LONG), question(3, 1, LONG), question(4, 1, LONG))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle bovenstaande antwoorden",
                "Geen van bovenstaande",
                "Geen van de bovenstaande antwoorden klopt.",
                "Beide antwoorden hierboven",
                "Alle antwoorden zijn goed",
                "Geen van deze",
                "Alle drie"
            })
    void warnsOfAnOptionThatSpeaksOfTheOthers(String option) {
        assertThat(quiz(List.of(question(1, 1, option))))
                .singleElement()
                .asString()
                .startsWith(QUIZ + ":14:15: warning: Dit antwoord gaat over de andere antwoorden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle brieven samen bekijken",
                "Geen van beide ouders heeft werk",
                "Je vraagt naar alle antwoorden van de gemeente",
                "Niets doen tot ze belt"
            })
    void leavesOptionsAloneThatOnlySoundAlike(String option) {
        assertThat(quiz(List.of(question(1, 1, option)))).isEmpty();
    }

    @Test
    void warnsWhenTwoOptionsHaveTheSameFeedback() {
        var question = question(1, 1, SHORT).replace("Uitleg 3 bij 1.", "uitleg 2, bij 1");

        assertThat(quiz(List.of(question)))
                .singleElement()
                .asString()
                .startsWith(QUIZ + ":20:19: warning: Antwoord 3 heeft dezelfde uitleg als antwoord 2");
    }

    private static List<String> questions(int... rightAt) {
        return IntStream.range(0, rightAt.length)
                .mapToObj(n -> question(n + 1, rightAt[n], SHORT))
                .toList();
    }

    private static String question(int number, int rightAt, String right) {
        var options = IntStream.rangeClosed(1, 3)
                .mapToObj(place -> "      - text: \"%s\"\n%s        feedback: \"Uitleg %d bij %d.\"\n"
                        .formatted(
                                place == rightAt ? right : "Een fout antwoord nummer " + place,
                                place == rightAt ? "        correct: true\n" : "",
                                place,
                                number))
                .collect(Collectors.joining());
        return "  - id: k%d\n    type: single\n    goal: m1-doel\n    text: Vraag %d\n    options:\n%s"
                .formatted(number, number, options);
    }

    private static List<String> quiz(List<String> questions) {
        return Folder.whole()
                .with(
                        QUIZ,
                        "id: check\nkind: quiz\ntitle: Check\nsummary: Een check.\naudience: signed-in\nminutes: 5\npassMark: 70\nquestions:\n"
                                + String.join("", questions))
                .problems();
    }
}
