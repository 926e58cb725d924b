package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ModuleProgress;
import nl.leerbrug.shell.Card;

/** How far one is, module by module. */
class ModulesCard extends Card {

    private static final int WHOLE = 100;

    ModulesCard(String title, CurriculumProgress training) {
        super(title);
        var list = new OrderedList();
        list.addClassName("home-modules");
        training.modules().stream()
                .filter(module -> module.total() > 0)
                .map(this::module)
                .forEach(list::add);
        with(list);
    }

    private ListItem module(ModuleProgress progress) {
        var title = new Span(progress.module().title());
        var state = new Span(
                progress.complete()
                        ? getTranslation("home.ModulesCard.complete")
                        : getTranslation("home.ModulesCard.count", progress.done(), progress.total()));
        state.addClassName("home-detail");
        var filled = new Div();
        filled.setWidth(Math.round(progress.share() * WHOLE) + "%");
        var bar = new Div(filled);
        bar.addClassName("home-bar");
        bar.getElement().setAttribute("aria-hidden", true);
        var entry = new ListItem(title, state, bar);
        entry.setClassName("home-module-complete", progress.complete());
        return entry;
    }
}
