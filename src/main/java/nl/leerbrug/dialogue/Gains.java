package nl.leerbrug.dialogue;

import java.util.Map;
import java.util.Set;

/**
 * What was gained already, so that gains cannot be farmed.
 *
 * @param had by source and place
 * @param inPhase how much each phase brought each gauge, as absolute steps
 */
public record Gains(Set<Gain> had, Map<PhaseGauge, Integer> inPhase) {

    static final Gains NONE = new Gains(Set.of(), Map.of());

    /** A gauge in a phase. */
    public record PhaseGauge(PhaseId phase, Gauge gauge) {}

    int inPhase(PhaseId phase, Gauge gauge) {
        return inPhase.getOrDefault(new PhaseGauge(phase, gauge), 0);
    }

    Gains with(Set<Gain> more, Effect effect) {
        if (more.isEmpty()) {
            return this;
        }
        var all = had;
        var sums = inPhase;
        for (var gauge : Gauge.values()) {
            var phase = more.stream().filter(gain -> gain.gauge() == gauge).findFirst();
            if (phase.isPresent()) {
                var key = new PhaseGauge(phase.get().spot().phase(), gauge);
                sums = Copies.plus(sums, key, Math.abs(effect.of(gauge)));
            }
        }
        for (var gain : more) {
            all = Copies.with(all, gain);
        }
        return new Gains(all, sums);
    }
}
