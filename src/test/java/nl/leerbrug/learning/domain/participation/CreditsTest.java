package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.Credit;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Optional;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;

class CreditsTest extends LearningTest {

    private static final CurriculumId LIGHT = new CurriculumId("licht");

    @Autowired
    Progress progress;

    @Autowired
    PathService paths;

    @Autowired
    ItemService items;

    @BeforeEach
    void twoTrainings() {
        curricula.put(curriculum("licht", module("l0", lesson("kort"), lesson("korter"))));
        curricula.put(curriculum(module("m1", credited("lang", "kort", "korter"), lesson("nieuw"))));
        paths.start(TRAINING);
    }

    @Test
    void whatWasDoneElsewhereIsExemptWithItsReason() {
        completeInLight("kort");
        completeInLight("korter");

        assertThat(stateOf("lang")).isEqualTo(new ItemState.Exempt("Dit deed je al."));
        assertThat(progress.mine(TRAINING).orElseThrow().next().orElseThrow().item())
                .isEqualTo(item("nieuw"));
    }

    @Test
    void halfOfItIsNotEnough() {
        completeInLight("kort");

        assertThat(stateOf("lang")).isInstanceOf(ItemState.Open.class);
    }

    @Test
    void whatAnotherPersonDidCountsForNothing() {
        signIn(sem, Role.TRAINEE);
        completeInLight("kort");
        completeInLight("korter");

        signIn(noor, Role.TRAINEE);

        assertThat(stateOf("lang")).isInstanceOf(ItemState.Open.class);
    }

    @Test
    void whoDoesItAnywayIsDone() {
        completeInLight("kort");
        completeInLight("korter");
        items.open(TRAINING, item("lang"));
        items.complete(TRAINING, item("lang"));

        assertThat(stateOf("lang")).isInstanceOf(ItemState.Done.class);
    }

    private void completeInLight(String id) {
        paths.start(LIGHT);
        items.open(LIGHT, item(id));
        items.complete(LIGHT, item(id));
    }

    private ItemState stateOf(String id) {
        return progress.mine(TRAINING)
                .orElseThrow()
                .item(item(id))
                .orElseThrow()
                .state();
    }

    private static ItemOutline credited(String id, String... by) {
        var plain = lesson(id);
        return new ItemOutline(
                plain.id(),
                plain.kind(),
                plain.title(),
                plain.summary(),
                plain.audience(),
                plain.status(),
                plain.minutes(),
                plain.completion(),
                plain.requires(),
                plain.optional(),
                Optional.of(
                        new Credit(List.of(by).stream().map(LearningTest::item).toList(), "Dit deed je al.")));
    }
}
