package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.AttemptId;

/** What there is of two conversations side by side. */
public sealed interface ComparisonPage {

    record Found(Comparison comparison) implements ComparisonPage {}

    /** One of them is over, and nothing was written about it yet. */
    record OwnWordsFirst(AttemptId attempt) implements ComparisonPage {}

    /** They did not begin as one, or one of them can't be told of now. */
    record Unknown() implements ComparisonPage {}
}
