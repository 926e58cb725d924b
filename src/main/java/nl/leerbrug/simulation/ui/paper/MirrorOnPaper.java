package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SkillMirror;
import nl.leerbrug.simulation.ui.part.Texts;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The gespreksspiegel on paper, its caveat first. */
class MirrorOnPaper {

    private final Scenario scenario;
    private final Texts texts;

    MirrorOnPaper(Scenario scenario, Texts texts) {
        this.scenario = scenario;
        this.texts = texts;
    }

    void show(Element part, SkillMirror mirror) {
        part.appendElement("p").text(texts.of("simulation.MirrorCard.caveat"));
        switch (mirror) {
            case SkillMirror.TooFewTurns(var turns) ->
                part.appendElement("p").text(texts.of("simulation.MirrorCard.tooFew", turns, SkillMirror.LEAST_TURNS));
            case SkillMirror.Seen seen -> seen(part, seen);
        }
    }

    private void seen(Element part, SkillMirror.Seen seen) {
        part.appendElement("p").text(texts.of("simulation.MirrorCard.caption", seen.turns()));
        new PaperTable(
                        part,
                        texts.of("simulation.MirrorCard.what"),
                        texts.of("simulation.MirrorCard.you"),
                        texts.of("simulation.MirrorCard.aim"))
                .row(
                        texts.of("simulation.MirrorCard.reflections"),
                        number(seen.reflectionsPerQuestion()),
                        texts.of("simulation.MirrorCard.reflections.aim"))
                .row(
                        texts.of("simulation.MirrorCard.complex"),
                        percent(seen.shareOfComplexReflections()),
                        texts.of("simulation.MirrorCard.complex.aim"))
                .row(texts.of("simulation.MirrorCard.adherent"), seen.adherent(), "–")
                .row(texts.of("simulation.MirrorCard.nonAdherent"), seen.nonAdherent(), "–");
        part.appendElement("p")
                .text(texts.of("simulation.MirrorCard.tip." + seen.tip().name()));
        part.appendElement("h3").text(texts.of("simulation.MirrorCard.counts"));
        var counts = new PaperTable(
                part,
                texts.of("simulation.MirrorCard.what"),
                texts.of("simulation.MirrorCard.number"),
                texts.of("simulation.MirrorCard.example"));
        seen.counts()
                .forEach((code, count) -> counts.row(
                        scenario.method().skill(code).label(),
                        count,
                        seen.examples().getOrDefault(code, List.of()).stream()
                                .findFirst()
                                .orElse("–")));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : String.format(Locale.of("nl"), "%.1f", value.getAsDouble());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "–" : Math.round(share.getAsDouble() * 100) + " %";
    }
}
