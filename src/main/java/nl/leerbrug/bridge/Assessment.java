package nl.leerbrug.bridge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where one person stands on one Bridge, in the eyes of one beholder. Sub-pillars that nobody spoke about are absent.
 *
 * <p>Made by {@link Bridge#emptyAssessment()} and {@link Bridge#place}, which know what fits.
 *
 * @param bridge the version it was made with, for good
 * @param placements sorted by id
 */
public record Assessment(BridgeVersion bridge, Map<SubPillarId, Placement> placements) {

    public Assessment {
        placements = Collections.unmodifiableSortedMap(new TreeMap<>(placements));
    }

    public Optional<Placement> placement(SubPillarId subPillar) {
        return Optional.ofNullable(placements.get(subPillar));
    }

    /** The same without a placement there; unchanged when there was none. */
    public Assessment without(SubPillarId subPillar) {
        var fewer = new TreeMap<>(placements);
        fewer.remove(subPillar);
        return new Assessment(bridge, fewer);
    }

    Assessment with(SubPillarId subPillar, Placement placement) {
        var more = new TreeMap<>(placements);
        more.put(subPillar, placement);
        return new Assessment(bridge, more);
    }
}
