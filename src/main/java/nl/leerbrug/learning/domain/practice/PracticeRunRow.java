package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.simulation.AttemptId;

import java.util.UUID;

/** A row of {@link PracticeRun} as it is read. */
record PracticeRunRow(String itemId, UUID attemptId) {

    boolean isOf(ItemId item) {
        return itemId.equals(item.value());
    }

    AttemptId attempt() {
        return new AttemptId(attemptId);
    }
}
