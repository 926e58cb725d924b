package nl.leerbrug.leerkring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.leerkring.Leerkring;
import nl.leerbrug.leerkring.LeerkringId;
import nl.leerbrug.leerkring.LeerkringRoutes;
import nl.leerbrug.leerkring.Leerkringen;
import nl.leerbrug.leerkring.Material;
import nl.leerbrug.leerkring.MaterialId;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;

/** A material to read, print and use, with whose text it is and from when. */
@Route(LeerkringRoutes.CIRCLES + "/:circle/:material")
@RolesAllowed({"MEMBER", "COORDINATOR", "TRAINER", "NETWORK_OFFICE", "AUTHOR"})
class CircleMaterialView extends Div implements BeforeEnterObserver, TitledView {

    private static final Pattern BOX = Pattern.compile("<li>(\\s*(?:<p>)?☐)");

    private final transient Leerkringen circles;
    private String title = "";

    CircleMaterialView(Leerkringen circles) {
        this.circles = circles;
        addClassName("leerkring-material");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var circle = parameters
                .get("circle")
                .filter(ContentId::isValid)
                .map(LeerkringId::new)
                .flatMap(circles::find);
        var material = parameters
                .get("material")
                .filter(ContentId::isValid)
                .map(MaterialId::new)
                .flatMap(circles::findMaterial)
                .filter(found -> circle.filter(
                                one -> one.id().equals(found.about().circle()))
                        .isPresent());
        if (circle.isEmpty() || material.isEmpty()) {
            throw new NotFoundException(event.getLocation().getPath());
        }
        show(circle.get(), material.get());
    }

    private void show(Leerkring circle, Material material) {
        title = material.about().title();
        removeAll();
        var back = new Anchor(
                "/" + LeerkringRoutes.circle(circle.id()),
                getTranslation("leerkring.CircleMaterialView.circle", circle.title()));
        var print = new Button(
                getTranslation("leerkring.CircleMaterialView.print"),
                event -> getElement().executeJs("window.print()"));
        var text = new RenderedTextView(ticked(material.text()));
        text.getElement().setAttribute("lang", "nl");
        add(
                new PageHeader(title, material.about().summary())
                        .setEyebrow(back)
                        .addActions(print),
                about(material),
                text);
    }

    /** Authors write a box at the start of a point; a bullet before it would be one sign too many. */
    private static RenderedText ticked(RenderedText text) {
        return new RenderedText(BOX.matcher(text.html()).replaceAll("<li class=\"leerkring-tick\">$1"));
    }

    private DescriptionList about(Material material) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(material.about().date());
        var list = new DescriptionList();
        list.addClassName("leerkring-facts");
        add(
                list,
                "form",
                getTranslation(
                        "leerkring.MaterialForm." + material.about().form().name()));
        add(list, "targetGroup", material.targetGroup());
        add(list, "rightsHolder", material.rightsHolder());
        add(list, "version", getTranslation("leerkring.CircleMaterialView.versionOf", material.version(), date));
        return list;
    }

    /** Term and value in one box, so that they stay together when the line breaks. */
    private void add(DescriptionList list, String key, String value) {
        var pair = new Div(
                new DescriptionList.Term(getTranslation("leerkring.CircleMaterialView." + key)),
                new DescriptionList.Description(value));
        list.add(pair);
    }

    @Override
    public String title() {
        return title;
    }
}
