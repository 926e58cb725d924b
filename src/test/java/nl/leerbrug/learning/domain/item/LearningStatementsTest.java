package nl.leerbrug.learning.domain.item;

import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.database.StatementCount;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.path.PathService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.IntStream;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;

/** What a screen asks of the database does not grow with the number of items. */
class LearningStatementsTest extends LearningTest {

    private static final CurriculumId SMALL = new CurriculumId("klein");
    private static final CurriculumId LARGE = new CurriculumId("groot");

    @Autowired
    PathService paths;

    @Autowired
    ItemService items;

    @Autowired
    Progress progress;

    @BeforeEach
    void beginASmallAndALargeTraining() {
        curricula.put(curriculum("klein", module("k1", lessons("k1", 2)), module("k2", lessons("k2", 1))));
        curricula.put(curriculum("groot", module("g1", lessons("g1", 40)), module("g2", lessons("g2", 40))));
        paths.start(SMALL);
        paths.start(LARGE);
        complete(SMALL, "k1", 1);
        complete(LARGE, "g1", 30);
    }

    @Test
    void pathTakesThreeStatementsForAnyNumberOfItems() {
        assertThat(StatementCount.statements(() -> paths.find(SMALL))).hasSize(3);
        assertThat(StatementCount.statements(() -> paths.find(LARGE))).hasSize(3);
    }

    @Test
    void progressInAllCurriculaTakesThreeStatements() {
        assertThat(StatementCount.statements(() -> progress.mine())).hasSize(3);
    }

    @Test
    void openingALessonTakesFiveStatementsAndFourTheNextTime() {
        assertThat(StatementCount.statements(() -> items.open(SMALL, item("k1-1"))))
                .hasSize(5);
        assertThat(StatementCount.statements(() -> items.open(LARGE, item("g1-35"))))
                .hasSize(5);
        assertThat(StatementCount.statements(() -> items.open(LARGE, item("g1-35"))))
                .hasSize(4);
    }

    @Test
    void keepingThePlaceTakesOneStatement() {
        items.open(LARGE, item("g1-35"));

        assertThat(StatementCount.statements(() -> items.keepPlace(LARGE, item("g1-35"), 3, 9)))
                .hasSize(1);
    }

    private void complete(CurriculumId curriculum, String module, int count) {
        IntStream.range(0, count).forEach(number -> items.complete(curriculum, item(module + "-" + number)));
    }

    private static ItemOutline[] lessons(String module, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> lesson(module + "-" + number))
                .toArray(ItemOutline[]::new);
    }
}
