package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Finding.Code;
import nl.leerbrug.dialogue.Transcript.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks for what is wrong in a scenario: by what can be proven from its text, by its transcripts, and by a bounded search
 * through conversations. What is proven is an error, what was not reached a warning with its coverage.
 */
public final class ScenarioValidator {

    private ScenarioValidator() {}

    /** @param coverage of the search; nothing when there was none */
    public record Report(List<Finding> findings, Coverage coverage) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** How far a search came. */
    public record Coverage(int conversations, int turns, Share lines, Share replies, Share facts) {

        /** So many of so many. */
        public record Share(int reached, int of) {

            @Override
            public String toString() {
                return reached + "/" + of;
            }
        }
    }

    /** What can be proven without playing: fast. */
    public static List<Finding> inspect(Scenario scenario) {
        return new Inspection(scenario).findings();
    }

    /** Everything: text, transcripts, search. */
    public static Report validate(Scenario scenario, List<Transcript> transcripts) {
        var findings = new ArrayList<>(inspect(scenario));
        for (var role : Role.values()) {
            if (transcripts.stream().noneMatch(transcript -> transcript.role() == role)) {
                findings.add(Finding.error("case", Code.NO_TRANSCRIPT, nameOf(role)));
            }
        }
        transcripts.forEach(transcript -> findings.addAll(replayed(scenario, transcript)));
        var exploration = new Exploration(scenario, transcripts);
        exploration.run();
        findings.addAll(exploration.findings());
        return new Report(findings, exploration.coverage());
    }

    private static List<Finding> replayed(Scenario scenario, Transcript transcript) {
        var subject = "transcript/" + nameOf(transcript.role()) + "-" + nameOf(transcript.conversation());
        var replay = Replay.of(scenario, transcript);
        var findings = new ArrayList<Finding>();
        replay.refused()
                .forEach(refused -> findings.add(
                        Finding.error(subject + "/" + refused.step(), Code.STEP_REFUSED, nameOf(refused.reason()))));
        replay.notOffered().forEach(step -> findings.add(Finding.warning(subject + "/" + step, Code.STEP_NOT_OFFERED)));
        replay.differences()
                .forEach(difference -> findings.add(Finding.error(
                        subject,
                        Code.TRANSCRIPT_DIFFERS,
                        difference.what(),
                        difference.expected(),
                        difference.found())));
        return findings;
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
