package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;

/** Every training with its material, for who gives or writes it. */
@Route(CurriculumRoutes.MATERIAL)
@Menu(title = "curriculum.MaterialView.title", order = 150)
@RolesAllowed({"TRAINER", "AUTHOR"})
class MaterialView extends Div implements TitledView {

    MaterialView(Curricula curricula) {
        add(new PageHeader(title(), getTranslation("curriculum.MaterialView.intro")));
        var all = curricula.list();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("curriculum.MaterialView.empty"),
                    getTranslation("curriculum.MaterialView.emptyText")));
        }
        var cards = new Div();
        cards.addClassName("curriculum-cards");
        all.forEach(curriculum -> cards.add(card(curriculum)));
        add(cards);
    }

    private Card card(Curriculum curriculum) {
        var open = new Anchor(
                "/" + CurriculumRoutes.material(curriculum.id()), getTranslation("curriculum.MaterialView.open"));
        open.addClassName("lb-button");
        open.setAriaLabel(getTranslation("curriculum.MaterialView.openLabel", curriculum.title()));
        return new Card(curriculum.title())
                .with(
                        new Paragraph(curriculum.summary()),
                        new Paragraph(getTranslation(
                                "curriculum.MaterialView.size",
                                curriculum.modules().size(),
                                curriculum.hours())))
                .addActions(open);
    }

    @Override
    public String title() {
        return getTranslation("curriculum.MaterialView.title");
    }
}
