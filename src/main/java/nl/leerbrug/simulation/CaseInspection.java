package nl.leerbrug.simulation;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.dialogue.Finding;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.ScenarioValidator;
import nl.leerbrug.dialogue.ScenarioValidator.Coverage;
import nl.leerbrug.shared.Place;
import nl.leerbrug.shared.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Plays a client in search of what its author should mend, and tells it at its place in the file. Takes seconds, so it is
 * for authors' commands and tests, not for the running product.
 */
public final class CaseInspection {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CaseInspection.class);

    private CaseInspection() {}

    /**
     * @param problems sorted by place
     * @param coverage of the search, for each kind of conversation
     */
    public record Inspected(List<Problem> problems, List<Coverage> coverage) {
        public Inspected {
            problems = List.copyOf(problems);
            coverage = List.copyOf(coverage);
        }
    }

    public static Inspected inspect(ClientCase client) {
        var problems = new ArrayList<Problem>();
        var coverage = new ArrayList<Coverage>();
        for (var scenario : all(client)) {
            var transcripts = client.transcripts().stream()
                    .filter(transcript ->
                            transcript.conversation() == scenario.id().kind())
                    .toList();
            var report = ScenarioValidator.validate(scenario, transcripts);
            report.findings().forEach(finding -> problems.add(problem(finding, scenario, client)));
            coverage.add(report.coverage());
            problems.addAll(language(scenario, client));
        }
        return new Inspected(problems.stream().distinct().sorted().toList(), coverage);
    }

    /** What can be proven without playing: fast. */
    public static List<Problem> glance(ClientCase client) {
        return all(client).stream()
                .flatMap(scenario ->
                        ScenarioValidator.inspect(scenario).stream().map(finding -> problem(finding, scenario, client)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Scenario> all(ClientCase client) {
        return Stream.concat(
                        client.scenarios().values().stream(),
                        client.goalConversation().map(GoalConversation::scenario).stream())
                .distinct()
                .toList();
    }

    /** A draft may be unfinished. */
    private static boolean isDraft(Scenario scenario, ClientCase client) {
        return scenario.goal().isPresent()
                && client.goalConversation().filter(GoalConversation::published).isEmpty();
    }

    private static Problem problem(Finding finding, Scenario scenario, ClientCase client) {
        var place = placeOf(finding.subject(), client);
        var key = "finding." + finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var text = MESSAGES.text(key, finding.details().toArray());
        if (finding.code() == Finding.Code.REPLY_NOT_SEEN || isDraft(scenario, client)) {
            // A reply for a rare state is no mistake; it is told, and never fails a check.
            return Problem.advice(place.file(), place.line(), place.column(), text);
        }
        return finding.proven() ? place.error(text) : place.warning(text);
    }

    /** A finding without a place of its own stands at what it belongs to, or else at the client. */
    private static Place placeOf(String subject, ClientCase client) {
        var places = client.places();
        var name = subject;
        while (!places.containsKey(name) && name.contains("/")) {
            name = name.substring(0, name.lastIndexOf('/'));
        }
        return places.getOrDefault(name, places.getOrDefault("case", Place.startOf("case/" + client.id())));
    }

    private static List<Problem> language(Scenario scenario, ClientCase client) {
        return scenario.client().easyWords()
                ? EasyWords.tooLong(scenario).stream()
                        .map(found -> placeOf(found.subject(), client)
                                .warning(MESSAGES.text("language.long", found.words(), found.sentence())))
                        .toList()
                : List.of();
    }
}
