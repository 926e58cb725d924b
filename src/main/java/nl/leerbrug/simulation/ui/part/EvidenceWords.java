package nl.leerbrug.simulation.ui.part;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.KnockOut;
import nl.leerbrug.dialogue.Named;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.Verdict;
import nl.leerbrug.goalplan.PlanCriterion;

import java.util.List;
import java.util.Locale;

/** What a criterion rests on, in sentences. */
public final class EvidenceWords {

    private final Scenario scenario;
    private final Texts texts;

    public EvidenceWords(Scenario scenario, Texts texts) {
        this.scenario = scenario;
        this.texts = texts;
    }

    public List<String> of(Verdict.Result result) {
        return result.evidence().stream()
                .filter(EvidenceWords::tells)
                .map(this::words)
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** What goes without saying as long as it holds is left out: nine sub-pillars that were opened, say. */
    private static boolean tells(Verdict.Evidence one) {
        return switch (one.kind()) {
            case PHASE, OPENED, OFF_BY, RUBRIC -> !one.holds();
            case SIGNAL,
                    MINUTES,
                    PLACED_FIRST,
                    FACTS_HEARD,
                    EXACT,
                    TRUST,
                    STRESS,
                    KNOCK_OUT,
                    MILESTONE,
                    CHANGE_TALK,
                    SUSTAIN_TALK,
                    AGREED,
                    SIX_WEEKS -> true;
        };
    }

    private String words(Verdict.Evidence one) {
        var key = "simulation.Evidence." + name(one.kind()) + (one.holds() ? "" : ".not");
        return texts.of(key, subject(one), one.value(), one.wanted());
    }

    /** Without the Bridge no level rests on what was heard. */
    private String name(Verdict.Evidence.Kind kind) {
        return kind == Verdict.Evidence.Kind.FACTS_HEARD && !scenario.hasBridge() ? "FACTS_TOLD" : kind.name();
    }

    private String subject(Verdict.Evidence one) {
        if (one.subject().isBlank()) {
            return "";
        }
        return switch (one.kind()) {
            case SIGNAL -> scenario.signal(new SignalId(one.subject())).label();
            case PHASE ->
                scenario.method()
                        .phase(new PhaseId(one.subject()))
                        .map(phase -> phase.title())
                        .orElse(one.subject());
            case OPENED, OFF_BY, EXACT, PLACED_FIRST -> Words.topic(scenario, new SubPillarId(one.subject()));
            case FACTS_HEARD ->
                scenario.facts().stream()
                        .filter(fact -> fact.id().equals(new FactId(one.subject())))
                        .findFirst()
                        .map(fact -> fact.text())
                        .orElse(one.subject());
            case KNOCK_OUT -> knockOut(one.subject());
            case MILESTONE ->
                scenario.method().milestones().stream()
                        .filter(milestone -> milestone.id().equals(one.subject()))
                        .findFirst()
                        .map(Named::label)
                        .orElse(one.subject());
            case RUBRIC -> criterion(one.subject());
            case MINUTES, TRUST, STRESS, CHANGE_TALK, SUSTAIN_TALK, AGREED, SIX_WEEKS -> one.subject();
        };
    }

    private String criterion(String subject) {
        return texts.of("simulation.PlanCriterion."
                + PlanCriterion.valueOf(subject.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .name());
    }

    private String knockOut(String subject) {
        for (var kind : KnockOut.values()) {
            if (kind.name().equalsIgnoreCase(subject.replace('-', '_'))) {
                return scenario.method().rule(kind).label();
            }
        }
        return subject;
    }
}
