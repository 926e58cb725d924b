package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a plan with one client can be made of, and what happens then.
 *
 * @param today the day of the conversation
 * @param policy what is done in recognition where this client lives
 * @param messages in the order in which they are tried
 */
public record PlanCatalogue(
        LocalDate today,
        RecognitionPolicy policy,
        List<OfferedGoal> goals,
        List<Fragment> fragments,
        List<OfferedStep> steps,
        List<Help> helps,
        List<Obstacle> obstacles,
        List<OfferedIfThen> ifThens,
        List<OfferedRecognition> recognitions,
        List<CrisisDate> crises,
        List<MessageLine> messages,
        List<Answer> answers) {

    /** How long the outlook looks ahead. */
    public static final int DAYS = 42;

    public PlanCatalogue {
        goals = List.copyOf(goals);
        fragments = List.copyOf(fragments);
        steps = List.copyOf(steps);
        helps = List.copyOf(helps);
        obstacles = List.copyOf(obstacles);
        ifThens = List.copyOf(ifThens);
        recognitions = List.copyOf(recognitions);
        crises = List.copyOf(crises);
        messages = List.copyOf(messages);
        answers = List.copyOf(answers);
    }

    public Optional<OfferedGoal> goal(GoalId id) {
        return find(goals, OfferedGoal::id, id);
    }

    public Optional<Fragment> fragment(FragmentId id) {
        return find(fragments, Fragment::id, id);
    }

    public Optional<OfferedStep> step(StepId id) {
        return find(steps, OfferedStep::id, id);
    }

    public Optional<Help> help(HelpId id) {
        return find(helps, Help::id, id);
    }

    public Optional<Obstacle> obstacle(ObstacleId id) {
        return find(obstacles, Obstacle::id, id);
    }

    public Optional<OfferedIfThen> ifThen(IfThenId id) {
        return find(ifThens, OfferedIfThen::id, id);
    }

    public Optional<OfferedRecognition> recognition(RecognitionId id) {
        return find(recognitions, OfferedRecognition::id, id);
    }

    public Optional<Answer> answer(AnswerId id) {
        return find(answers, Answer::id, id);
    }

    /** Words of the client that may be used after these facts were heard. */
    public List<Fragment> fragmentsAfter(Set<FactId> heard) {
        return fragments.stream()
                .filter(fragment -> fragment.fact() == null || heard.contains(fragment.fact()))
                .toList();
    }

    /** The same with other words of the client. */
    public PlanCatalogue withFragments(List<Fragment> said) {
        return new PlanCatalogue(
                today, policy, goals, said, steps, helps, obstacles, ifThens, recognitions, crises, messages, answers);
    }

    private static <T, K> Optional<T> find(List<T> all, Function<T, K> key, K id) {
        return all.stream().filter(one -> key.apply(one).equals(id)).findFirst();
    }
}
