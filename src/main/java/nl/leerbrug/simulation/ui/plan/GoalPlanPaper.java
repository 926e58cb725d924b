package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.shell.AccessiblePdf.Bookmark;
import nl.leerbrug.shell.AccessiblePdf.Document;
import nl.leerbrug.shell.Paper;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.BridgeDrawing;
import nl.leerbrug.simulation.ui.part.Pictogram;
import nl.leerbrug.simulation.ui.part.Texts;
import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plan on one sheet of paper, for at home. */
final class GoalPlanPaper {

    private static final String BRIDGE = "brug.svg";
    private static final int BRIDGE_WIDTH = 250;
    private static final int SIGN = 34;
    /** A part of so many lines stays on one page. */
    private static final int TOGETHER = 8;

    private static final Pattern ENDS = Pattern.compile("[.?!]$");
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    /** The printer knows neither variables nor the page's styles. */
    private static final String STYLES = "<style>"
            + ".lb-picto-line{fill:none;stroke:#0e5a66;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}"
            + ".lb-picto-fill{fill:#e2eff0}"
            + ".lb-bridge-deck{fill:none;stroke:#0e5a66;stroke-width:5}"
            + ".lb-bridge-rail{fill:none;stroke:#0e5a66;stroke-width:1.5}"
            + ".lb-block{fill:#ece5d8}"
            + ".lb-block-0,.lb-block-1,.lb-block-2,.lb-block-3,.lb-block-4{fill:#5d9aa3}"
            + ".lb-bridge-client{fill:none;stroke:#b4680a;stroke-width:3;stroke-dasharray:5 3}"
            + "</style>";

    private final Conversation conversation;
    private final ClientPlan plan;
    private final Texts texts;
    private final boolean pictures;

    GoalPlanPaper(Conversation conversation, GoalActionPlan plan, Texts texts, boolean pictures) {
        this.conversation = conversation;
        this.texts = texts;
        this.pictures = pictures;
        this.plan = new ClientPlan(conversation.scenario(), plan, texts, Paper.LANGUAGE);
    }

    Document document() {
        var body = new Element("body");
        // Below every page but the first, when there are more.
        body.appendElement("div").addClass("running-title").text(plan.title());
        var sheet = body.appendElement("div").addClass("client-plan");
        sheet.appendElement("h1").text(plan.title());
        bridge(sheet);
        var bookmarks = new ArrayList<Bookmark>();
        for (var part : plan.parts()) {
            part(sheet, part);
            bookmarks.add(new Bookmark(part.heading(), part.sign(), List.of()));
        }
        return new Document(
                plan.title(),
                texts.of("simulation.GoalPlanPaper.description", plan.title()),
                Paper.LANGUAGE,
                body.html(),
                bookmarks,
                this::picture);
    }

    private void bridge(Element sheet) {
        var words = String.join(". ", plan.bridgeInWords());
        sheet.appendElement("img")
                .attr("src", BRIDGE)
                .attr("alt", texts.of("simulation.GoalPlanPaper.bridge", words))
                .addClass("bridge");
        if (!words.isEmpty()) {
            sheet.appendElement("p").addClass("feedback").text(words + ". " + texts.of("simulation.ClientPlan.legend"));
        }
    }

    private void part(Element sheet, ClientPlan.Part part) {
        var section = sheet.appendElement("div").addClass("plan-part").attr("id", part.sign());
        if (pictures) {
            section.addClass("pictured");
            section.appendElement("img")
                    .attr("src", part.sign() + ".svg")
                    .attr("alt", texts.of("simulation.Pictogram." + part.sign()))
                    .addClass("sign");
        }
        if (part.lines().size() <= TOGETHER) {
            section.addClass("whole");
        }
        section.appendElement("h2").text(part.heading());
        var list = section.appendElement("ul");
        part.lines().forEach(line -> line(list.appendElement("li"), line));
    }

    private static void line(Element item, ClientPlan.Line line) {
        if (!line.lead().isEmpty()) {
            item.appendElement("b")
                    .text(line.lead() + (ENDS.matcher(line.lead()).find() ? " " : ": "));
        }
        item.appendText(line.text());
        if (!line.more().isEmpty()) {
            item.appendText(" " + line.more());
        }
    }

    private Optional<byte[]> picture(String address) {
        return svg(address).map(svg -> sized(svg).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> svg(String address) {
        if (address.equals(BRIDGE)) {
            return Optional.of(new BridgeDrawing(conversation.scenario().bridge())
                    .withPictures(true)
                    .svg(plan.levels(conversation.state().sheet().own()), plan.wished()));
        }
        return Pictogram.drawing(address.replace(".svg", ""));
    }

    /** The printer takes the size from the drawing. */
    private static String sized(String svg) {
        var box = VIEW_BOX.matcher(svg);
        if (!box.find()) {
            return svg;
        }
        var width = Integer.parseInt(box.group(1));
        var height = Integer.parseInt(box.group(2));
        var shown = width == height ? SIGN : BRIDGE_WIDTH;
        return svg.replaceFirst(
                "<svg ([^>]*)>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" $1>"
                                .formatted(shown, shown * height / width)
                        + STYLES);
    }
}
