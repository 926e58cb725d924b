package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;

/**
 * Slides in front of a room: one at a time, by arrow keys or buttons, without the frame. The browser turns the pages, so a
 * lost connection stops nobody; printed, each slide is a page on its side.
 */
@Route(value = CurriculumRoutes.SLIDES + "/:curriculum/:item", autoLayout = false)
@RolesAllowed({"TRAINER", "AUTHOR"})
@JsModule("./slides.ts")
class SlidesView extends Main implements BeforeEnterObserver, TitledView {

    private final transient Curricula curricula;
    private String title = "";

    SlidesView(Curricula curricula) {
        this.curricula = curricula;
        addClassName("curriculum-deck");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var curriculum = RouteIds.curriculum(event.getRouteParameters())
                .flatMap(curricula::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        var page = RouteIds.item(event.getRouteParameters())
                .flatMap(curricula::findTrainerPage)
                .filter(found -> found.form() == TrainerPage.Form.SLIDES)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        show(curriculum.id(), page);
    }

    private void show(CurriculumId curriculum, TrainerPage page) {
        title = page.title();
        removeAll();
        var heading = new H1(title);
        heading.addClassName("lb-visually-hidden");
        add(heading);
        for (var html : SlideTexts.of(page.text())) {
            var slide = new Section(new RenderedTextView(html));
            slide.addClassName("curriculum-slide");
            slide.getElement().setAttribute("lang", "nl").setAttribute("tabindex", "-1");
            add(slide);
        }
        var counter = new Span();
        counter.addClassName("curriculum-counter");
        counter.getElement().setAttribute("aria-live", "polite");
        var close = new Anchor(
                "/" + CurriculumRoutes.material(curriculum, page.id()), getTranslation("curriculum.SlidesView.close"));
        close.addClassNames("lb-button", "lb-button-small", "curriculum-close");
        var bar = new Div(step("previous", -1), counter, step("next", 1), close);
        bar.addClassName("curriculum-deck-bar");
        add(bar);
    }

    private NativeButton step(String key, int by) {
        var button = new NativeButton(getTranslation("curriculum.SlidesView." + key));
        button.addClassNames("lb-button", "lb-button-small");
        button.getElement().setAttribute("data-step", String.valueOf(by));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.leerbrug.slides($0)", getElement());
    }

    @Override
    public String title() {
        return title;
    }
}
