package nl.leerbrug.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.ReflectionPrompt;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;

/** One text to teach from: the whole of it, answers and feedback included, ready to print. */
@Route(CurriculumRoutes.MATERIAL + "/:curriculum/:item")
@RolesAllowed({"TRAINER", "AUTHOR"})
class MaterialItemView extends Div implements BeforeEnterObserver, TitledView {

    private final transient Curricula curricula;
    private String title = "";

    MaterialItemView(Curricula curricula) {
        this.curricula = curricula;
        addClassName("curriculum-material");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var curriculum = RouteIds.curriculum(event.getRouteParameters()).flatMap(curricula::find);
        var readable = RouteIds.item(event.getRouteParameters()).flatMap(new Material(curricula)::find);
        if (curriculum.isEmpty() || readable.isEmpty()) {
            throw new NotFoundException(event.getLocation().getPath());
        }
        show(curriculum.get(), readable.get());
    }

    private void show(Curriculum curriculum, Material.Readable readable) {
        title = readable.title();
        removeAll();
        var back = new Anchor("/" + CurriculumRoutes.material(curriculum.id()), curriculum.title());
        var print = new Button(
                getTranslation("curriculum.MaterialItemView.print"),
                event -> getElement().executeJs("window.print()"));
        print.addClassName("curriculum-print");
        add(new PageHeader(title).setEyebrow(back).addActions(print));
        var id = curriculum.id();
        switch (readable) {
            case Material.OfLesson(var lesson) -> lesson(id, lesson);
            case Material.OfQuiz(var quiz) -> add(new QuizMaterial(quiz, text -> text(id, text)));
            case Material.OfQuestionnaire(var questionnaire) -> questionnaire(id, questionnaire);
            case Material.OfTask(var task) -> add(text(id, task.text()));
            case Material.OfTrainerPage(var page) -> trainerPage(id, page);
        }
    }

    private void trainerPage(CurriculumId curriculum, TrainerPage page) {
        switch (page.form()) {
            case PROGRAMME -> {}
            case HANDOUT -> addClassName("curriculum-handout");
            case SLIDES -> {
                var present = new Anchor(
                        "/" + CurriculumRoutes.slides(curriculum, page.id()),
                        getTranslation("curriculum.MaterialItemView.present"));
                present.addClassNames("lb-button", "lb-button-primary", "curriculum-print");
                var help = new Paragraph(getTranslation("curriculum.MaterialItemView.presentHelp"));
                help.addClassName("curriculum-print");
                var how = new Div(help, present);
                how.addClassName("curriculum-present");
                add(how);
            }
        }
        add(text(curriculum, page.text()));
    }

    private void lesson(CurriculumId curriculum, Lesson lesson) {
        for (var part : lesson.parts()) {
            switch (part) {
                case Lesson.TextPart(var html) -> add(text(curriculum, html));
                case Lesson.ReflectionPart(var prompt) -> add(reflection(curriculum, prompt));
            }
        }
        if (!lesson.sources().isEmpty()) {
            var list = new OrderedList();
            lesson.sources()
                    .forEach(source ->
                            list.add(new ListItem(text(curriculum, source).compact())));
            var section = new Section(new H2(getTranslation("curriculum.MaterialItemView.sources")), list);
            section.addClassName("sources");
            add(section);
        }
    }

    private Component reflection(CurriculumId curriculum, ReflectionPrompt prompt) {
        var box = new Section(
                new H2(getTranslation("curriculum.MaterialItemView.reflection")),
                text(curriculum, prompt.prompt()),
                new Paragraph(
                        getTranslation("curriculum.Sharing." + prompt.sharing().name())));
        box.addClassName("curriculum-reflection");
        return box;
    }

    private void questionnaire(CurriculumId curriculum, Questionnaire questionnaire) {
        var scale = questionnaire.scale();
        add(text(curriculum, questionnaire.intro()));
        add(new Paragraph(getTranslation(
                "curriculum.MaterialItemView.scale", scale.min(), scale.minLabel(), scale.max(), scale.maxLabel())));
        var statements = new OrderedList();
        questionnaire.statements().forEach(entry -> statements.add(new ListItem(entry.text())));
        add(statements);
        if (!questionnaire.openQuestions().isEmpty()) {
            var open = new UnorderedList();
            questionnaire.openQuestions().forEach(entry -> open.add(new ListItem(entry.text())));
            add(new H2(getTranslation("curriculum.MaterialItemView.openQuestions")), open);
        }
    }

    /** Links to other items stay within the material. */
    private static RenderedTextView text(CurriculumId curriculum, RenderedText text) {
        var view = new RenderedTextView(new RenderedText(
                text.html().replace("href=\"/onderdeel/", "href=\"/" + CurriculumRoutes.material(curriculum) + "/")));
        view.getElement().setAttribute("lang", "nl");
        return view;
    }

    @Override
    public String title() {
        return title;
    }
}
