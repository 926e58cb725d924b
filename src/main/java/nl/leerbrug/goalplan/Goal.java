package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillarId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the client wants to reach.
 *
 * @param typed true for a goal that is not in the catalogue, so that no rule can read it
 * @param current where the client stands now
 * @param desired where the client wants to stand
 * @param words the goal in words, each piece with whose it is
 * @param whyNow may be empty
 * @param by when it is reached; absent as long as nobody said
 */
public record Goal(
        GoalId id,
        boolean typed,
        SubPillarId subPillar,
        @Nullable Level current,
        @Nullable Level desired,
        List<Words> words,
        String whyNow,
        Chooser chosenBy,
        @Nullable LocalDate by) {

    private static final int HUNDRED = 100;

    public Goal {
        words = List.copyOf(words);
    }

    /** The goal as it is read aloud. */
    public String text() {
        return words.stream()
                .map(piece -> piece.text().strip())
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The share of its words that are theirs, in whole percents, rounded down; 0 when there are no words. */
    public int shareOf(Whose whose) {
        var all = words.stream().mapToInt(Words::count).sum();
        var theirs = words.stream()
                .filter(piece -> piece.whose() == whose)
                .mapToInt(Words::count)
                .sum();
        return all == 0 ? 0 : theirs * HUNDRED / all;
    }
}
