package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

/**
 * Recognition as it was agreed beforehand.
 *
 * @param after the step that it follows; absent when it waits for the goal to be reached
 * @param chosenBy who said what it should be
 */
public record Recognition(RecognitionId id, @Nullable StepId after, Chooser chosenBy) {

    public boolean waitsForTheResult() {
        return after == null;
    }
}
