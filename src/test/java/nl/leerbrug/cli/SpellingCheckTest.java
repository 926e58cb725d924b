package nl.leerbrug.cli;

import nl.leerbrug.content.check.ProseReader;
import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingCheckTest {

    private static final SpellingCheck CHECK =
            new SpellingCheck(new AcceptedWords(List.of("doenvermogen", "het regel")));

    @Test
    void findsAMisspeltWordAtItsPlace() {
        var problems = check("Kop\n\nDe *schulden* zijn hoog en de sches is groot.");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(31);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.message()).startsWith("“sches”");
        });
    }

    @Test
    void findsAWrongArticle() {
        assertThat(check("Ik heb het fiets in de schuur gezet.")).isNotEmpty();
    }

    @Test
    void acceptsTheAuthorsOwnWordsAndPhrases() {
        assertThat(check("Het doenvermogen is klein. Zeg maar dat ik het regel."))
                .isEmpty();
    }

    @Test
    void goodDutchPasses() {
        assertThat(check("De man staat aan de balie en wacht op zijn beurt.")).isEmpty();
    }

    private static List<Problem> check(String markdown) {
        return CHECK.check(ProseReader.read("a.md", markdown));
    }
}
