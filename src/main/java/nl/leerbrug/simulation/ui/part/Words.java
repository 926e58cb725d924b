package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.Component;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Debrief.ClientLine;
import nl.leerbrug.dialogue.Effect;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.dialogue.Spot;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for what the engine names by ids. */
public final class Words {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Words() {}

    public static String day(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", language).format(at.atZone(ZONE));
    }

    public static String date(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(at.atZone(ZONE));
    }

    /** The name of a kind of conversation. */
    public static String kind(Texts texts, ConversationKind kind) {
        return texts.of("simulation.Conversation." + kind.name());
    }

    public static String kind(Component where, ConversationKind kind) {
        return kind((key, values) -> where.getTranslation(key, values), kind);
    }

    public static String phase(Scenario scenario, Spot spot) {
        return phase(scenario, spot.phase());
    }

    public static String phase(Scenario scenario, PhaseId id) {
        return scenario.method().phase(id).map(phase -> phase.title()).orElse("");
    }

    public static String topic(Scenario scenario, @Nullable SubPillarId topic) {
        return topic == null
                ? ""
                : scenario.bridge().subPillar(topic).map(SubPillar::title).orElse(topic.value());
    }

    public static String codes(Scenario scenario, List<SkillCode> codes) {
        return codes.stream()
                .filter(code -> code != SkillCode.NOT_CODED)
                .map(code -> scenario.method().skill(code).label())
                .collect(Collectors.joining(" · "));
    }

    /** What was heard in a turn, with the name of who said it. */
    public static String heard(Texts texts, Scenario scenario, ClientLine line) {
        return line.told()
                ? line.text()
                : texts.of("simulation.TurnList.client", scenario.client().nameOf(line.voice()), line.text());
    }

    /** How the gauges changed; empty when they did not. */
    public static String effect(Component where, Effect effect) {
        return effect((key, values) -> where.getTranslation(key, values), effect);
    }

    public static String effect(Texts texts, Effect effect) {
        return Arrays.stream(Gauge.values())
                .filter(gauge -> effect.of(gauge) != 0)
                .map(gauge -> texts.of("simulation.Gauge." + gauge.name()) + " " + signed(effect.of(gauge)))
                .collect(Collectors.joining(" · "));
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : "−" + -change;
    }

    /** The number of a level, n.v.t., or a dash. */
    public static String level(Component where, @Nullable Placement placement) {
        return level((key, values) -> where.getTranslation(key, values), placement);
    }

    public static String level(Texts texts, @Nullable Placement placement) {
        return switch (placement) {
            case null -> "–";
            case Placement.At at -> String.valueOf(at.level().number());
            case Placement.NotApplicable ignored -> texts.of("simulation.Words.notApplicable");
        };
    }
}
