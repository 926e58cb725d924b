package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.html.Div;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.EmptyState;

/** Keeps the place of practice conversations until there are any; published content has none before that. */
class PracticePanel extends Div {

    PracticePanel(ItemPage page) {
        add(new EmptyState(
                getTranslation("learning.PracticePanel.title"),
                getTranslation("learning.PracticePanel.text"),
                Links.button(LearningRoutes.path(page.curriculum()), getTranslation("learning.ItemFoot.toPath"))));
    }
}
