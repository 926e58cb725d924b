package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.ClientCondition.Change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the learner may answer once, after six weeks.
 *
 * @param codes skills in the order in which they are heard, as the conversations name them; not looked into here
 * @param suits after which courses it is a good answer
 * @param effect what it does to the client where it suits
 * @param otherwise what it does where it does not suit
 * @param feedback what it does to this client
 */
public record Answer(
        AnswerId id,
        String text,
        List<String> codes,
        Set<Outlook.Course> suits,
        Change effect,
        Change otherwise,
        String feedback) {

    public Answer {
        codes = List.copyOf(codes);
        var copy = EnumSet.noneOf(Outlook.Course.class);
        copy.addAll(suits);
        suits = Collections.unmodifiableSet(copy);
    }

    public boolean suits(Outlook.Course course) {
        return suits.contains(course);
    }

    Change effectAfter(Outlook.Course course) {
        return suits(course) ? effect : otherwise;
    }
}
