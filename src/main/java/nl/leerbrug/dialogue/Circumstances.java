package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Condition.And;
import nl.leerbrug.dialogue.Condition.Compares;
import nl.leerbrug.dialogue.Condition.Has;
import nl.leerbrug.dialogue.Condition.Is;
import nl.leerbrug.dialogue.Condition.Not;
import nl.leerbrug.dialogue.Condition.Or;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What conditions are held against. */
record Circumstances(Scenario scenario, DialogueState state, Flags flags) {

    /** An id that stands for the sub-pillar where the conversation is. */
    static final String HERE = "here";

    /** An id that stands for every sub-pillar. */
    static final String ALL = "all";

    /** An incident is news for so many turns. */
    private static final int INCIDENT_TURNS = 2;

    /**
     * What is only known while a move is made.
     *
     * @param codes of the line
     * @param about what is being put into the plan; empty: nothing
     * @param other whether it is a move without a line: questions before it were counted with their own lines
     */
    record Flags(
            Set<Tag> tags,
            boolean again,
            boolean blind,
            boolean passed,
            int summary,
            boolean other,
            List<SkillCode> codes,
            String about) {

        static final Flags NONE = new Flags(Set.of(), false, false, false, 0, false);

        static final Flags OTHER_MOVE = new Flags(Set.of(), false, false, false, 0, true);

        Flags(Set<Tag> tags, boolean again, boolean blind, boolean passed, int summary, boolean other) {
            this(tags, again, blind, passed, summary, other, List.of(), "");
        }

        static Flags of(Utterance line, boolean again) {
            return new Flags(line.tags(), again, false, false, 0, false, line.codes(), "");
        }

        Flags passing() {
            return new Flags(tags, again, blind, true, summary, other, codes, about);
        }

        Flags asking(boolean blindly) {
            return new Flags(tags, again, blindly, passed, summary, other, codes, about);
        }

        Flags summing(int facts) {
            return new Flags(tags, again, blind, passed, facts, other, codes, about);
        }

        Flags putting(String subject) {
            return new Flags(tags, again, blind, passed, summary, other, codes, subject);
        }

        boolean has(String tag) {
            for (var each : tags) {
                if (each.notation().equals(tag)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Circumstances of(Scenario scenario, DialogueState state) {
        return new Circumstances(scenario, state, Flags.NONE);
    }

    boolean hold(@Nullable Condition condition) {
        return switch (condition) {
            case null -> true;
            case And and -> all(and.parts());
            case Or or -> any(or.parts());
            case Not not -> !hold(not.part());
            case Compares compares -> compares.comparator().holds(value(compares.quantity()), compares.value());
            case Is is -> is(is.word());
            case Has has -> has(has.relation(), has.id());
        };
    }

    // Loops, since conditions are held some hundred times a turn.
    private boolean all(List<Condition> parts) {
        for (var part : parts) {
            if (!hold(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(List<Condition> parts) {
        for (var part : parts) {
            if (hold(part)) {
                return true;
            }
        }
        return false;
    }

    private int value(Condition.Quantity quantity) {
        var course = state.course();
        return switch (quantity) {
            case TRUST -> state.gauges().trust();
            case STRESS -> state.gauges().stress();
            case OWNERSHIP -> state.gauges().ownership();
            case MINUTES -> course.minutes();
            case TURNS -> course.turns();
            case TURNS_HERE -> course.turnsHere();
            case OPENED -> course.opened().size();
            case PLACED -> state.sheet().client().size();
            case RECORDED -> state.sheet().own().size();
            case QUESTIONS -> flags.other() ? 0 : course.questions();
            case SUMMARY -> flags.summary();
            case GOALS -> state.draft().plan().goals().size();
            case STEPS -> state.draft().plan().steps().size();
            case IF_THENS -> state.draft().plan().ifThens().size();
            case CONFIDENCE -> number(state.draft().plan().confidence());
            case IMPORTANCE -> number(state.draft().importance());
        };
    }

    private boolean is(Condition.Word word) {
        var method = scenario.method();
        return switch (word) {
            case OPEN -> hold(method.open());
            case CLOSED -> hold(method.closed());
            case RESERVED -> !hold(method.open()) && !hold(method.closed());
            case CRISIS -> state.memory().isCrisis();
            case OVERTIME -> state.course().minutes() > scenario.limit();
            case SHOWN -> !state.course().shown().isEmpty();
            case REFLECTED -> state.memory().reflected().contains(state.spot());
            case AGAIN -> flags.again();
            case A2 -> scenario.client().easyWords();
            case BLIND -> flags.blind();
            case PASSED -> flags.passed();
            case INCIDENT -> state.memory().incidentTurn() != null;
            case CHANGE_TALK -> state.draft().talk().last() == Leaning.CHANGE;
            case SUSTAIN_TALK -> state.draft().talk().last() == Leaning.SUSTAIN;
            case PASSES_OVER -> !flags.codes().isEmpty() && !TalkSoFar.builds(flags.codes());
            case PUSHES -> TalkSoFar.pushes(flags.codes());
            case ALLOWED -> state.draft().allowed();
            case OWN_GOAL -> state.draft().isOwnGoal();
            case OVERFULL -> scenario.goal().isPresent() && new PlanDesk(scenario, state).isOverfull();
            case REVIEW -> state.draft().plan().review() != null;
            case AGREED -> state.draft().plan().isAgreedByBoth();
        };
    }

    /** What was not asked is below everything that can be said. */
    private static int number(@Nullable Integer told) {
        return told == null ? -1 : told;
    }

    private static boolean names(Collection<?> ids, String id) {
        return ids.stream().anyMatch(one -> String.valueOf(one).equals(id));
    }

    private boolean has(Condition.Relation relation, String id) {
        var course = state.course();
        var memory = state.memory();
        return switch (relation) {
            case HEARD -> memory.heard().contains(new FactId(id));
            case SAID -> memory.said().contains(new UtteranceId(id));
            case DID -> course.milestones().contains(new MilestoneId(id));
            case TOPIC -> isHere(id);
            case PHASE -> course.spot().phase().value().equals(id);
            case BEEN -> course.visited().contains(new PhaseId(id)) || containsTopic(course.opened(), id);
            case DONE ->
                scenario.method()
                        .phase(new PhaseId(id))
                        .filter(phase -> hold(phase.done()))
                        .isPresent();
            case OPENED -> holdsFor(course.opened(), id);
            case PLACED -> holdsFor(state.sheet().client().keySet(), id);
            case RECORDED -> holdsFor(state.sheet().own().keySet(), id);
            case SIGNAL -> memory.isWaiting(new SignalId(id));
            case TAKEN -> memory.signals().containsKey(new SignalId(id)) && !memory.isWaiting(new SignalId(id));
            case INCIDENT -> isNews(id);
            case PATTERN -> memory.patterns().contains(new PatternId(id));
            case TAG -> flags.has(id);
            case WANTS -> names(state.draft().brought().wants(), id);
            case PROPOSED -> names(state.draft().brought().proposes(), id);
            case GIVEN -> names(state.draft().brought().gives(), id);
            case PLANNED -> state.draft().isPlanned(id);
            case DECLINED -> names(state.draft().declined(), id);
            case ABOUT -> flags.about().equals(id);
        };
    }

    private boolean holdsFor(Collection<SubPillarId> topics, String id) {
        return switch (id) {
            case ALL -> scenario.topics().stream().allMatch(topic -> topics.contains(topic.id()));
            case HERE -> state.spot().topic() instanceof SubPillarId here && topics.contains(here);
            default -> containsTopic(topics, id);
        };
    }

    private static boolean containsTopic(Collection<SubPillarId> topics, String id) {
        return topics.stream().anyMatch(topic -> topic.value().equals(id));
    }

    private boolean isHere(String id) {
        return state.spot().topic() instanceof SubPillarId here && here.value().equals(id);
    }

    private boolean isNews(String id) {
        var turn = state.memory().incidentTurn();
        return turn != null
                && state.opening().incident() instanceof IncidentId incident
                && incident.value().equals(id)
                && state.course().turns() - turn < INCIDENT_TURNS;
    }
}
