package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Debrief.Remark;
import nl.leerbrug.dialogue.Debrief.SkillUse;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Named;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one's own conversations show together: which skills go well, and how errors change.
 *
 * @param skills used often enough to say something, the weakest first
 * @param conversations the earliest first
 * @param habits that came back, the most frequent first; none as long as there are no two conversations to compare
 */
public record PracticeOverview(List<SkillTotal> skills, List<PastConversation> conversations, List<HabitShift> habits) {

    private static final int LEAST_CHANCES = 3;

    public PracticeOverview {
        skills = List.copyOf(skills);
        conversations = List.copyOf(conversations);
        habits = List.copyOf(habits);
    }

    /**
     * A skill over all conversations.
     *
     * @param good of its chances
     */
    public record SkillTotal(PracticeId skill, String label, int chances, int good) {

        private double share() {
            return (double) good / chances;
        }
    }

    /**
     * One conversation in numbers.
     *
     * @param lines that were worth something
     * @param good of these
     * @param poor of these
     */
    public record PastConversation(
            AttemptId id,
            CaseId caseId,
            String client,
            ConversationKind kind,
            Mode mode,
            boolean shortRun,
            Instant startedAt,
            int lines,
            int good,
            int poor) {}

    /**
     * Something that stood out several times.
     *
     * @param earlier how often in the earlier half of the conversations
     * @param later how often in the later half
     */
    public record HabitShift(String label, int earlier, int later) {}

    /** The lowest share of good choices; empty when all went well. */
    public Optional<SkillTotal> weakest() {
        return weak().findFirst();
    }

    /** Where something is to be gained, the weakest first. */
    Stream<SkillTotal> weak() {
        return skills.stream().filter(skill -> skill.good() < skill.chances());
    }

    /** Whom one talked to, the latest first. */
    List<CaseId> known() {
        return conversations.reversed().stream()
                .map(PastConversation::caseId)
                .distinct()
                .toList();
    }

    /** How many conversations make up the earlier half. */
    public int earlier() {
        return conversations.size() / 2;
    }

    /** @param conversations the earliest first */
    static PracticeOverview of(List<Conversation> conversations) {
        var debriefs = conversations.stream()
                .map(one -> new LookedBack(one, one.debrief()))
                .toList();
        return new PracticeOverview(
                skills(debriefs), debriefs.stream().map(LookedBack::numbers).toList(), habits(debriefs));
    }

    private static List<SkillTotal> skills(List<LookedBack> debriefs) {
        var uses = new LinkedHashMap<PracticeId, SkillTotal>();
        debriefs.forEach(one -> one.debrief()
                .skills()
                .forEach(use -> uses.merge(
                        use.skill(),
                        one.total(use),
                        (before, now) -> new SkillTotal(
                                now.skill(),
                                now.label(),
                                before.chances() + now.chances(),
                                before.good() + now.good()))));
        return uses.values().stream()
                .filter(skill -> skill.chances() >= LEAST_CHANCES)
                .sorted(Comparator.comparingDouble(SkillTotal::share))
                .toList();
    }

    private static List<HabitShift> habits(List<LookedBack> debriefs) {
        var half = debriefs.size() / 2;
        var earlier = remarks(debriefs.subList(0, half));
        var later = remarks(debriefs.subList(half, debriefs.size()));
        if (half == 0) {
            return List.of();
        }
        var labels = new ArrayList<>(earlier.keySet());
        later.keySet().stream().filter(label -> !earlier.containsKey(label)).forEach(labels::add);
        return labels.stream()
                .map(label -> new HabitShift(label, earlier.getOrDefault(label, 0), later.getOrDefault(label, 0)))
                .sorted(Comparator.comparingInt(shift -> -shift.earlier() - shift.later()))
                .toList();
    }

    private static Map<String, Integer> remarks(List<LookedBack> debriefs) {
        return debriefs.stream()
                .flatMap(one -> one.debrief().turns().stream())
                .flatMap(turn -> turn.remarks().stream())
                .collect(Collectors.toMap(Remark::label, remark -> 1, Integer::sum, LinkedHashMap::new));
    }

    private record LookedBack(Conversation conversation, Debrief debrief) {

        private PastConversation numbers() {
            return new PastConversation(
                    conversation.id(),
                    conversation.client().id(),
                    conversation.client().title(),
                    conversation.scenario().id().kind(),
                    conversation.mode(),
                    conversation.shortRun().isPresent(),
                    conversation.startedAt(),
                    count(null),
                    count(Quality.GOOD),
                    count(Quality.POOR));
        }

        /** @param quality absent: any */
        private int count(@org.jspecify.annotations.Nullable Quality quality) {
            return (int) debrief.turns().stream()
                    .map(TurnReview::quality)
                    .filter(Objects::nonNull)
                    .filter(one -> quality == null || one == quality)
                    .count();
        }

        private SkillTotal total(SkillUse use) {
            var label = conversation.scenario().method().practice().stream()
                    .filter(one -> one.id().equals(use.skill().value()))
                    .findFirst()
                    .map(Named::label)
                    .orElse(use.skill().value());
            return new SkillTotal(use.skill(), label, use.chances(), use.good());
        }
    }
}
