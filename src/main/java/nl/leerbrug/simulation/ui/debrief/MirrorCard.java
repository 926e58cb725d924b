package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SkillMirror;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.ui.part.TextTable;

import java.util.Locale;
import java.util.OptionalDouble;

/** Gespreksspiegel: what one did, by the terms of MITI. It judges nothing. */
class MirrorCard extends Div {

    MirrorCard(Scenario scenario, SkillMirror mirror) {
        var card = new Card(getTranslation("simulation.MirrorCard.title"));
        switch (mirror) {
            case SkillMirror.TooFewTurns(var turns) ->
                card.with(
                        new Paragraph(getTranslation("simulation.MirrorCard.tooFew", turns, SkillMirror.LEAST_TURNS)));
            case SkillMirror.Seen seen -> show(card, scenario, seen);
        }
        add(card);
    }

    private void show(Card card, Scenario scenario, SkillMirror.Seen seen) {
        var table = new TextTable(getTranslation("simulation.MirrorCard.caption", seen.turns()));
        table.head(
                getTranslation("simulation.MirrorCard.what"),
                getTranslation("simulation.MirrorCard.you"),
                getTranslation("simulation.MirrorCard.aim"));
        table.row(
                getTranslation("simulation.MirrorCard.reflections"),
                number(seen.reflectionsPerQuestion()),
                getTranslation("simulation.MirrorCard.reflections.aim"));
        table.row(
                getTranslation("simulation.MirrorCard.complex"),
                percent(seen.shareOfComplexReflections()),
                getTranslation("simulation.MirrorCard.complex.aim"));
        table.row(getTranslation("simulation.MirrorCard.adherent"), String.valueOf(seen.adherent()), "–");
        table.row(getTranslation("simulation.MirrorCard.nonAdherent"), String.valueOf(seen.nonAdherent()), "–");
        var counts = new TextTable(getTranslation("simulation.MirrorCard.counts"));
        counts.head(
                getTranslation("simulation.MirrorCard.what"),
                getTranslation("simulation.MirrorCard.number"),
                getTranslation("simulation.MirrorCard.example"));
        seen.counts()
                .forEach((code, count) -> counts.row(
                        scenario.method().skill(code).label(),
                        String.valueOf(count),
                        seen.examples().getOrDefault(code, java.util.List.of()).stream()
                                .findFirst()
                                .orElse("–")));
        card.with(
                new Paragraph(getTranslation("simulation.MirrorCard.caveat")),
                table,
                new Paragraph(
                        getTranslation("simulation.MirrorCard.tip." + seen.tip().name())),
                new NativeDetails(getTranslation("simulation.MirrorCard.counts"), counts));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : String.format(Locale.of("nl"), "%.1f", value.getAsDouble());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "–" : Math.round(share.getAsDouble() * 100) + " %";
    }
}
