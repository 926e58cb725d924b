package nl.leerbrug.dialogue;

/** How a client looks when no reply says otherwise. */
final class Moods {

    private Moods() {}

    static Mood of(Scenario scenario, DialogueState state) {
        var circumstances = Circumstances.of(scenario, state);
        return scenario.method().moods().stream()
                .filter(rule -> circumstances.hold(rule.when()))
                .findFirst()
                .map(MoodRule::mood)
                .orElse(Mood.CALM);
    }
}
