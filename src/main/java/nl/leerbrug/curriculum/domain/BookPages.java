package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.shared.RenderedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts of a training as they go on paper: nothing to open, play or follow that paper can't. */
class BookPages {

    /** A lesson's own headings begin at level 2; in the book they stand below the lesson's title at level 3. */
    private static final int DEEPER = 2;

    private static final int DEEPEST = 6;
    private static final ProblemMessages MESSAGES = ProblemMessages.of(BookPages.class);

    private final Curricula curricula;

    BookPages(Curricula curricula) {
        this.curricula = curricula;
    }

    static String anchorOf(ItemId id) {
        return "item-" + id;
    }

    Optional<TrainerPage> trainerPage(ItemId id) {
        return curricula.findTrainerPage(id);
    }

    Optional<Element> item(ItemId id) {
        return curricula
                .findLesson(id)
                .map(this::lesson)
                .or(() -> curricula.findTask(id).map(task -> text(task.text())))
                .or(() -> curricula.findQuiz(id).map(quiz -> new BookQuiz(this).quiz(quiz)))
                .or(() -> curricula.findQuestionnaire(id).map(this::questionnaire));
    }

    Element text(RenderedText text) {
        var body = Jsoup.parseBodyFragment(text.html()).body();
        body.select(".explanation").remove();
        body.select("button").forEach(button -> button.tagName("span").clearAttributes());
        body.select("[tabindex], [role], [aria-label]")
                .forEach(element ->
                        element.removeAttr("tabindex").removeAttr("role").removeAttr("aria-label"));
        body.select("video").forEach(BookPages::film);
        body.select("img")
                .forEach(picture ->
                        picture.removeAttr("loading").removeAttr("width").removeAttr("height"));
        for (var level = DEEPEST; level > 1; level--) {
            var deeper = "h" + Math.min(level + DEEPER, DEEPEST);
            body.select("h" + level).forEach(heading -> heading.tagName(deeper));
        }
        return body;
    }

    private static void film(Element video) {
        video.replaceWith(new Element("p").text(MESSAGES.text("book.film", video.attr("aria-label"))));
    }

    /** Each heading begins a slide; on paper what one says stands below it. */
    Element slides(TrainerPage page) {
        var whole = text(page.text());
        var slides = new Element("div");
        var slide = slides.appendElement("div").addClass("slide");
        for (var node : whole.childNodesCopy()) {
            if (node instanceof Element element && element.nameIs("h4") && slide.childrenSize() > 0) {
                slide = slides.appendElement("div").addClass("slide");
            }
            slide.appendChild(node);
        }
        return slides;
    }

    private Element lesson(Lesson lesson) {
        var whole = new Element("div");
        for (var part : lesson.parts()) {
            switch (part) {
                case Lesson.TextPart(var html) -> append(whole, text(html));
                case Lesson.ReflectionPart(var prompt) -> {
                    var box = whole.appendElement("div").addClass("box");
                    box.appendElement("p").addClass("callout-title").text(MESSAGES.text("book.reflection"));
                    append(box, text(prompt.prompt()));
                }
            }
        }
        if (!lesson.sources().isEmpty()) {
            var sources = whole.appendElement("div").addClass("sources");
            sources.appendElement("h4").text(MESSAGES.text("sources"));
            var list = sources.appendElement("ol");
            lesson.sources().forEach(source -> append(list.appendElement("li"), text(source)));
        }
        return whole;
    }

    private Element questionnaire(Questionnaire questionnaire) {
        var whole = new Element("div");
        append(whole, text(questionnaire.intro()));
        var scale = questionnaire.scale();
        whole.appendElement("p")
                .text(MESSAGES.text("book.scale", scale.min(), scale.minLabel(), scale.max(), scale.maxLabel()));
        list(whole, "ol", questionnaire.statements());
        list(whole, "ul", questionnaire.openQuestions());
        return whole;
    }

    private static void list(Element whole, String tag, List<Questionnaire.Entry> entries) {
        if (!entries.isEmpty()) {
            var list = whole.appendElement(tag);
            entries.forEach(entry -> list.appendElement("li").text(entry.text()));
        }
    }

    static void append(Element parent, Element whole) {
        whole.childNodesCopy().forEach(parent::appendChild);
    }

    /** A source has the same id in every text; in one book each text needs ids of its own. */
    static void ownIds(Element content, String prefix) {
        content.select("[id]").forEach(element -> element.id(prefix + "-" + element.id()));
        content.select("a[href^=#]")
                .forEach(link ->
                        link.attr("href", "#" + prefix + "-" + link.attr("href").substring(1)));
    }

    /** Links to what is in the book lead there; others within the site become plain words. */
    static void leadLinks(Element body, Set<ItemId> inside) {
        for (var link : body.select("a[href^=/]")) {
            var id = link.attr("href").substring(link.attr("href").lastIndexOf('/') + 1);
            var isItem = link.attr("href").startsWith("/" + ContentRoutes.ITEM + "/");
            if (isItem && inside.stream().anyMatch(item -> item.value().equals(id))) {
                link.attr("href", "#item-" + id);
            } else {
                link.unwrap();
            }
        }
        for (var link : body.select("a[href^=#]")) {
            if (body.getElementById(link.attr("href").substring(1)) == null) {
                link.unwrap();
            }
        }
    }
}
