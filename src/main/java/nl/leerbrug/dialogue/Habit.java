package nl.leerbrug.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How a player picks a line from what is on offer. Empty: he has nothing to say here. */
@FunctionalInterface
interface Habit {

    int ONE_IN = 10;

    Optional<UtteranceId> pick(Scenario scenario, DialogueState state, List<Offer.Choice> choices);

    static Habit first() {
        return (scenario, state, choices) -> choices.stream().findFirst().map(Offer.Choice::utterance);
    }

    static Habit random() {
        return (scenario, state, choices) -> choices.isEmpty()
                ? Optional.empty()
                : Optional.of(choices.get(new Chance(state.seed())
                                .below(
                                        choices.size(),
                                        "habit/random/" + state.course().moves()))
                        .utterance());
    }

    static Habit longest() {
        return (scenario, state, choices) -> choices.stream().max(byLength()).map(Offer.Choice::utterance);
    }

    static Habit shortest() {
        return (scenario, state, choices) -> choices.stream().min(byLength()).map(Offer.Choice::utterance);
    }

    private static Comparator<Offer.Choice> byLength() {
        return Comparator.comparingInt(choice -> choice.text().length());
    }

    static Habit reflecting() {
        return preferring(Utterance::isReflection);
    }

    static Habit affirming() {
        return preferring(line -> line.codes().contains(SkillCode.AFFIRM));
    }

    /** Open question and reflection in turn. */
    static Habit alternating() {
        return (scenario, state, choices) -> {
            var asked = state.course().questions() > 0;
            Predicate<Utterance> wanted = asked
                    ? Utterance::isReflection
                    : line -> line.codes().contains(SkillCode.OPEN_QUESTION) && !line.isReflection();
            return preferring(wanted).pick(scenario, state, choices);
        };
    }

    /** The first such line, or else just the first. */
    private static Habit preferring(Predicate<Utterance> wanted) {
        return (scenario, state, choices) -> choices.stream()
                .map(Offer.Choice::utterance)
                .filter(id -> scenario.utterance(id).filter(wanted).isPresent())
                .findFirst()
                .or(() -> first().pick(scenario, state, choices));
    }

    /** Lines that this person would say, whatever comes of it; else any. */
    static Habit poor(Transcript transcript) {
        var repertoire = repertoire(transcript);
        return (scenario, state, choices) -> choices.stream()
                .map(Offer.Choice::utterance)
                .filter(repertoire::contains)
                .findFirst()
                .or(() -> random().pick(scenario, state, choices));
    }

    /**
     * Lines that an expert would say, when they rest on what was heard; no others. He never asks three questions in a
     * row, and a sign of crisis goes first.
     */
    static Habit expert(Transcript transcript) {
        var repertoire = repertoire(transcript);
        return (scenario, state, choices) -> choices.stream()
                .filter(choice -> repertoire.contains(choice.utterance()))
                .flatMap(choice -> scenario.utterance(choice.utterance()).stream())
                .filter(line -> new Reading(scenario, state, line).isEligible())
                .filter(line -> new Reading(scenario, state, line).fits())
                .filter(line -> state.course().questions() < 2 || !line.isQuestion() || line.isReflection())
                .min(Comparator.comparing((Utterance line) -> !takesUp(state, line))
                        .thenComparingInt(line -> reaches(state, line) ? 0 : 1)
                        .thenComparingInt(line -> repertoire.indexOf(line.id())))
                .map(Utterance::id);
    }

    /** As an expert, but every tenth time or so a poor line slips out. */
    static Habit slipping(Transcript transcript) {
        var expert = expert(transcript);
        return (scenario, state, choices) -> {
            var slips = new Chance(state.seed())
                            .below(ONE_IN, "habit/slip/" + state.course().moves())
                    == 0;
            var poor = choices.stream()
                    .map(Offer.Choice::utterance)
                    .filter(id -> scenario.utterance(id)
                            .filter(line -> new Reading(scenario, state, line).quality() == Quality.POOR)
                            .isPresent())
                    .findFirst();
            return slips && poor.isPresent() ? poor : expert.pick(scenario, state, choices);
        };
    }

    private static boolean takesUp(DialogueState state, Utterance line) {
        return state.memory().isWaiting(line.takes());
    }

    /** In the order of his transcript an expert comes to a milestone by himself; he does not leave without it. */
    private static boolean reaches(DialogueState state, Utterance line) {
        return state.course().turnsHere() > 0
                && line.does().stream()
                        .anyMatch(milestone -> !state.course().milestones().contains(milestone));
    }

    private static List<UtteranceId> repertoire(Transcript transcript) {
        Set<UtteranceId> lines = new java.util.LinkedHashSet<>();
        transcript.steps().forEach(step -> {
            if (step.move() instanceof Move.Say say) {
                lines.add(say.utterance());
            }
        });
        lines.addAll(new java.util.TreeSet<>(transcript.also()));
        return List.copyOf(lines);
    }
}
