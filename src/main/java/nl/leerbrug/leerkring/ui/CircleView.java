package nl.leerbrug.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.leerkring.Leerkring;
import nl.leerbrug.leerkring.LeerkringId;
import nl.leerbrug.leerkring.LeerkringRoutes;
import nl.leerbrug.leerkring.Leerkringen;
import nl.leerbrug.leerkring.MaterialForm;
import nl.leerbrug.leerkring.MaterialSummary;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One circle: what it is about, and its materials by form. The address says which forms are shown. */
@Route(LeerkringRoutes.CIRCLES + "/:circle")
@RolesAllowed({"MEMBER", "COORDINATOR", "TRAINER", "NETWORK_OFFICE", "AUTHOR"})
class CircleView extends Div implements BeforeEnterObserver, TitledView {

    private final transient Leerkringen circles;
    private String title = "";

    CircleView(Leerkringen circles) {
        this.circles = circles;
        addClassName("leerkring-circle");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var circle = event.getRouteParameters()
                .get("circle")
                .filter(ContentId::isValid)
                .map(LeerkringId::new)
                .flatMap(circles::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        var form = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LeerkringRoutes.FORM)
                .flatMap(MaterialForm::of);
        show(circle, form);
    }

    private void show(Leerkring circle, Optional<MaterialForm> chosen) {
        title = circle.title();
        removeAll();
        var back = new Anchor("/" + LeerkringRoutes.circles(), getTranslation("leerkring.CirclesView.title"));
        var intro = new RenderedTextView(circle.intro());
        intro.getElement().setAttribute("lang", "nl");
        var heading = new H2(getTranslation("leerkring.CircleView.materials"));
        heading.setId("materialen");
        add(new PageHeader(title, circle.summary()).setEyebrow(back), intro, heading, filter(circle, chosen));
        present(circle).stream()
                .filter(form -> chosen.isEmpty() || chosen.get() == form)
                .forEach(form -> add(section(circle, form)));
    }

    private static List<MaterialForm> present(Leerkring circle) {
        return Arrays.stream(MaterialForm.values())
                .filter(form -> circle.materials().stream().anyMatch(material -> material.form() == form))
                .toList();
    }

    /** Links, so that a choice can be kept, shared and undone with the browser's own means. */
    private Component filter(Leerkring circle, Optional<MaterialForm> chosen) {
        var list = new UnorderedList();
        list.add(choice(
                LeerkringRoutes.circle(circle.id()),
                getTranslation("leerkring.CircleView.all", circle.materials().size()),
                chosen.isEmpty()));
        for (var form : present(circle)) {
            var count = circle.materials().stream()
                    .filter(material -> material.form() == form)
                    .count();
            list.add(choice(
                    LeerkringRoutes.circle(circle.id(), form),
                    getTranslation("leerkring.CircleView.form", forms(form), count),
                    chosen.filter(form::equals).isPresent()));
        }
        var nav = new Nav(list);
        nav.addClassName("leerkring-filter");
        nav.getElement().setAttribute("aria-label", getTranslation("leerkring.CircleView.filter"));
        return nav;
    }

    private static ListItem choice(String path, String label, boolean current) {
        var link = new Anchor("/" + path, label);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Section section(Leerkring circle, MaterialForm form) {
        var list = new UnorderedList();
        list.addClassName("leerkring-materials");
        circle.materials().stream()
                .filter(material -> material.form() == form)
                .forEach(material -> list.add(row(material)));
        var section = new Section(new H3(forms(form)), list);
        section.addClassName("leerkring-form");
        return section;
    }

    private ListItem row(MaterialSummary material) {
        var about = new Paragraph(getTranslation("leerkring.CircleView.minutes", material.minutes()));
        about.addClassName("leerkring-about");
        var row = new ListItem(
                new Anchor("/" + LeerkringRoutes.material(material), material.title()),
                new Paragraph(material.summary()),
                about);
        row.getElement().setAttribute("lang", "nl");
        return row;
    }

    private String forms(MaterialForm form) {
        return getTranslation("leerkring.MaterialForm." + form.name() + ".several");
    }

    @Override
    public String title() {
        return title;
    }
}
