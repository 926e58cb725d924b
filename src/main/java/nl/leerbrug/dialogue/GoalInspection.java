package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Finding.Code;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.StepId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What can be proven from the text of a goal conversation alone. */
final class GoalInspection {

    static final String SUBJECT = "goal";

    private static final int LINES = 60;
    private static final int TALK = 6;

    private final Scenario scenario;
    private final GoalScript goal;
    private final List<Finding> findings = new ArrayList<>();

    GoalInspection(Scenario scenario, GoalScript goal) {
        this.scenario = scenario;
        this.goal = goal;
    }

    List<Finding> findings() {
        var lines = scenario.utterances().size();
        if (lines < LINES) {
            findings.add(Finding.error(SUBJECT, Code.FEW_LINES, lines, LINES));
        }
        talk(Leaning.CHANGE);
        talk(Leaning.SUSTAIN);
        fragments();
        goals();
        steps();
        for (var fact : goal.standard()) {
            if (!goal.earlier().contains(fact)) {
                findings.add(Finding.error(SUBJECT, Code.STANDARD_UNKNOWN, fact));
            }
        }
        return findings;
    }

    private void talk(Leaning talk) {
        var marked = (int) Replies.of(scenario)
                .filter(reply -> reply.contribution().talk() == talk)
                .count();
        if (marked < TALK) {
            findings.add(Finding.warning(SUBJECT, Code.FEW_TALK, talk, marked, TALK));
        }
    }

    /** The client's words are really said, and can be said. */
    private void fragments() {
        Set<FragmentId> given = new HashSet<>();
        Replies.of(scenario)
                .forEach(reply -> reply.contribution().gives().forEach(id -> {
                    given.add(id);
                    goal.catalogue()
                            .fragment(id)
                            .filter(fragment -> reply.texts().stream().anyMatch(text -> !contains(text, fragment)))
                            .ifPresent(fragment -> findings.add(
                                    Finding.error(subject(reply), Code.FRAGMENT_OTHERWISE, id, fragment.text())));
                    goal.catalogue()
                            .fragment(id)
                            .filter(fragment -> !Objects.equals(VoiceId.of(fragment.voice()), reply.voice()))
                            .ifPresent(fragment ->
                                    findings.add(Finding.error(subject(reply), Code.FRAGMENT_OTHER_VOICE, id)));
                }));
        for (var fragment : goal.catalogue().fragments()) {
            var fact = fragment.fact();
            if (!given.contains(fragment.id())
                    && (fact == null || !goal.standard().contains(fact))) {
                findings.add(Finding.warning(SUBJECT, Code.FRAGMENT_NOT_SAID, fragment.id()));
            }
        }
    }

    /** But for the stop at its end. */
    private static boolean contains(String text, Fragment fragment) {
        var words = fragment.text().strip();
        return text.contains(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    private void goals() {
        Set<GoalId> wanted = new HashSet<>();
        Replies.of(scenario)
                .forEach(reply -> reply.contribution().wants().forEach(id -> {
                    wanted.add(id);
                    if (goal.catalogue()
                            .goal(id)
                            .filter(OfferedGoal::isOfClient)
                            .isEmpty()) {
                        findings.add(Finding.error(subject(reply), Code.GOAL_NOT_OWN, id));
                    }
                }));
        goal.catalogue().goals().stream()
                .filter(one -> one.isOfClient() && !wanted.contains(one.id()))
                .forEach(one -> findings.add(Finding.warning(SUBJECT, Code.GOAL_NOT_WANTED, one.id())));
    }

    private void steps() {
        Set<StepId> proposed = new HashSet<>();
        Replies.of(scenario)
                .forEach(reply -> proposed.addAll(reply.contribution().proposes()));
        if (proposed.isEmpty()) {
            findings.add(Finding.warning(SUBJECT, Code.NO_STEP_PROPOSED));
        }
    }

    /** The line, phase or list that a reply belongs to: its key begins with it. */
    private String subject(Reply reply) {
        var owner = reply.key().split("/", 2)[0];
        return scenario.utterance(new UtteranceId(owner)).isPresent() ? "line/" + owner : "phase/" + owner;
    }
}
