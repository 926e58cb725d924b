package nl.leerbrug.bridge;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What was said about one sub-pillar. What nobody said anything about has no placement. */
public sealed interface Placement {

    /** A level without more: the client's own choice, or an expert's. */
    static Placement at(Level level) {
        return new At(level, null, Set.of());
    }

    /** "n.v.t.": there is nothing to place. */
    static Placement notApplicable() {
        return new NotApplicable();
    }

    /** The level that the score counts. */
    Level countedLevel();

    /**
     * @param confidence absent where nobody asked for it
     * @param evidence the facts that the level rests on, sorted; may be empty
     */
    record At(Level level, @Nullable Confidence confidence, Set<FactId> evidence) implements Placement {

        public At {
            evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
        }

        @Override
        public Level countedLevel() {
            return level;
        }
    }

    /** Counts as the highest level, since nothing stands in the way here, and is left out of every comparison. */
    record NotApplicable() implements Placement {

        @Override
        public Level countedLevel() {
            return Level.FIVE;
        }
    }
}
