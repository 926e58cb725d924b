package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.Participations;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class PeerPanelTest extends ViewTest {

    private static final CurriculumId TRAINING = new CurriculumId("tweedaagse-training");
    private static final ItemId REFLECTION = new ItemId("c3-reflectieformulier");
    private static final ItemId FEEDBACK = new ItemId("c3-feedback-aan-medecursist");

    @Autowired
    Curricula curricula;

    @Autowired
    PathService paths;

    @Autowired
    Participations participations;

    @Autowired
    WritingService writings;

    private final TestPerson noor = TestPerson.with(Role.TRAINEE);
    private final TestPerson sem = TestPerson.with(Role.TRAINEE);

    @Test
    void twoWhoAgreeReadEachOtherAndCanStillWithdraw() {
        reachTheAssignment(sem, "Van Sem, over een telefoon");
        click("peer-agree");
        assertThat(panel()).contains("Zodra nog iemand ja zegt", "Van Sem, over een telefoon");

        reachTheAssignment(noor, "Van Noor, over een brief");
        assertThat(panel()).contains("Van Noor, over een brief").doesNotContain("Van Sem");
        click("peer-agree");

        assertThat(panel()).contains("Van Sem, over een telefoon", "Wat ik zag", "nog niets teruggeschreven");

        click("peer-withdraw");

        assertThat(panel()).contains("Van Noor, over een brief").doesNotContain("Van Sem");
    }

    @Test
    void withoutAHandedInReflectionThereIsNothingToShare() {
        reachTheAssignment(noor, "");

        assertThat(panel()).contains("Lever eerst de reflectie in");
        _assertNone(Button.class, spec -> spec.withId("peer-agree"));
    }

    private void reachTheAssignment(TestPerson person, String text) {
        signIn(person.authentication());
        paths.start(TRAINING);
        signIn(TestPerson.with(Role.TRAINER).authentication());
        curricula.find(TRAINING).orElseThrow().modules().stream()
                .flatMap(module -> module.items().stream())
                .map(ItemOutline::id)
                .filter(item -> !item.equals(FEEDBACK))
                .forEach(item -> participations.exempt(person.id(), TRAINING, item, "proef"));
        signIn(person.authentication());
        if (!text.isEmpty()) {
            writings.save(TextPlace.reflection(REFLECTION), text, 0);
            writings.finishReflection(TRAINING, REFLECTION);
        }
        UI.getCurrent().navigate("leren/" + TRAINING + "/" + FEEDBACK);
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String panel() {
        return _get(PeerPanel.class).getElement().getTextRecursively();
    }
}
