package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.Reply;
import nl.leerbrug.dialogue.Responses;
import nl.leerbrug.dialogue.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a client whose language is A2 speaks in short sentences. */
final class EasyWords {

    private static final int MOST_WORDS = 12;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private EasyWords() {}

    /** @param subject where it stands, as in {@link ClientCase#places} */
    record LongSentence(String subject, String sentence, int words) {}

    static List<LongSentence> tooLong(Scenario scenario) {
        var found = new ArrayList<LongSentence>();
        scenario.utterances()
                .forEach(line -> Stream.concat(line.replies().stream(), line.otherwise().replies().stream())
                        .forEach(reply -> add("line/" + line.id(), reply.texts(), found)));
        scenario.topics().forEach(topic -> {
            var subject = "topic/" + topic.id();
            topic.opening().forEach(reply -> add(subject, reply.texts(), found));
            topic.places().forEach(place -> add(subject, List.of(place.text()), found));
            replies(topic.responses()).forEach(reply -> add(subject, reply.texts(), found));
        });
        scenario.phaseScripts().forEach(script -> {
            var subject = "phase/" + script.phase();
            script.opening().forEach(reply -> add(subject, reply.texts(), found));
            replies(script.responses()).forEach(reply -> add(subject, reply.texts(), found));
        });
        scenario.goal()
                .ifPresent(goal -> Stream.concat(goal.reactions().values().stream(), goal.scales().values().stream())
                        .flatMap(List::stream)
                        .forEach(reply -> add("goal", reply.texts(), found)));
        add("case", scenario.opening().texts(), found);
        return found;
    }

    private static Stream<Reply> replies(Responses responses) {
        return Stream.of(responses.good(), responses.fair(), responses.poor()).flatMap(List::stream);
    }

    private static void add(String subject, List<String> texts, List<LongSentence> found) {
        for (var text : texts) {
            for (var sentence : SENTENCE_END.split(text)) {
                var words = (int) Stream.of(SPACE.split(sentence.strip()))
                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                        .count();
                if (words > MOST_WORDS) {
                    found.add(new LongSentence(subject, sentence.strip(), words));
                }
            }
        }
    }
}
