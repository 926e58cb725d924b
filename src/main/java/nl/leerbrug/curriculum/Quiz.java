package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentHash;

import java.util.List;
import java.util.OptionalInt;

/**
 * A knowledge check or a test.
 *
 * @param test true: feedback at the end; false: after each answer
 * @param passMark percent of the counting questions, absent when nothing depends on the score
 * @param attempts how often it may be made, absent for as often as one likes
 * @param draw how many questions are drawn at random, absent for all
 * @param hash of this version with all that it refers to; an attempt pins it
 */
public record Quiz(
        ItemId id,
        String title,
        String summary,
        int minutes,
        boolean test,
        OptionalInt passMark,
        OptionalInt attempts,
        OptionalInt draw,
        boolean shuffleOptions,
        List<Question> questions,
        ContentHash hash) {

    public Quiz {
        questions = List.copyOf(questions);
    }
}
