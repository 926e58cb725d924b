package nl.leerbrug.bridge;

import java.util.List;

/** One of the supports that carry the Bridge, with its sub-pillars in order. */
public record Pillar(PillarId id, String title, List<SubPillar> subPillars) {

    public Pillar {
        subPillars = List.copyOf(subPillars);
        if (subPillars.isEmpty()) {
            throw new IllegalArgumentException("pillar without sub-pillars: " + id);
        }
    }
}
