package nl.leerbrug.learning.ui.path;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.ModuleProgress;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;

/** A module on the path with its items. */
class ModuleSection extends Section {

    ModuleSection(CurriculumId curriculum, ModuleProgress progress) {
        addClassNames("lb-card", "lb-module");
        var module = progress.module();
        setId("module-" + module.id());
        var code = new Span(module.code());
        code.addClassName("lb-module-code");
        var title = new H3(code, new Span(module.title()));
        var head = new Div(title, tag(progress));
        head.addClassName("lb-card-head");
        var about = new Paragraph(module.summary());
        about.addClassName("lb-muted");
        var items = new OrderedList();
        items.addClassName("lb-items");
        progress.items().forEach(entry -> items.add(new ItemLine(curriculum, entry)));
        add(head, about, items);
    }

    private Tag tag(ModuleProgress progress) {
        if (progress.complete()) {
            return new Tag(Notices.Tone.DONE, getTranslation("learning.ModuleSection.complete"));
        }
        return new Tag(getTranslation("learning.ModuleSection.count", progress.done(), progress.total()));
    }
}
