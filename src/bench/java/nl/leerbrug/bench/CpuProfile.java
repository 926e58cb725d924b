package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.Tab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each action costs the machine: all people do the same action one after another, and the processes' CPU time before
 * and after is compared.
 */
final class CpuProfile {

    private static final int ROUNDS = 5;
    /** Of each conversation; a whole one has some eighty. */
    private static final int MOVES = 20;

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Processes processes;
    private final List<HttpTrainee> people;
    private final Settings settings;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    CpuProfile(Settings settings, Processes processes, List<HttpTrainee> people) {
        this.settings = settings;
        this.processes = processes;
        this.people = people;
    }

    /** CPU time and wall time of one kind of action together. */
    record Cost(int actions, Processes.Cpu raw, double wallMillis) {

        Processes.Cpu perAction() {
            return raw.times(1.0 / actions);
        }

        /** Without what the processes use while nobody does anything. */
        double perActionWithoutIdle(double idleMillisPerSecond) {
            return (raw.sum() - idleMillisPerSecond * wallMillis / 1000) / actions;
        }

        private Cost plus(Cost other) {
            return new Cost(actions + other.actions, raw.plus(other.raw), wallMillis + other.wallMillis);
        }
    }

    record Result(Map<String, Cost> costs, double idleMillisPerSecond) {}

    Result measure() {
        people.forEach(HttpTrainee::signIn);
        oneRound();
        costs.clear();
        for (var round = 0; round < ROUNDS; round++) {
            oneRound();
        }
        return new Result(new LinkedHashMap<>(costs), idle());
    }

    private void oneRound() {
        if (settings.lessons()) {
            learn();
        }
        if (settings.conversations()) {
            talk();
        }
    }

    private void talk() {
        everybody(Conversations.BEGIN);
        for (var move = 0; move < MOVES; move++) {
            var planning = having(people, Conversations::isPlanning);
            var talking = having(people, tab -> !Conversations.isOver(tab) && !Conversations.isPlanning(tab));
            measure(Conversations.FILL_IN, planning);
            measure(Conversations.EDIT, planning);
            measure(Conversations.DIALOG_GONE, planning);
            measure(Conversations.MOVE, talking);
        }
    }

    private void learn() {
        everybody(Actions.OPEN_PATH);
        everybody(Actions.OPEN_LESSON);
        everybody(Actions.SAVE_REFLECTION);
        everybody(Actions.READ_TO_END);
        everybody(Actions.OPEN_PATH);
        everybody(Actions.OPEN_SECOND_LESSON);
        everybody(Actions.READ_TO_END);
        everybody(Actions.OPEN_QUIZ);
        everybody(Actions.START_QUIZ);
        var answering = people;
        while (!answering.isEmpty()) {
            var choosing = having(answering, Questions::hasChoice);
            while (!choosing.isEmpty()) {
                measure(Actions.CHOOSE, choosing);
                choosing = having(answering, Questions::hasChoice);
            }
            measure(Actions.ANSWER, answering);
            measure(Actions.NEXT_QUESTION, answering);
            answering = having(answering, tab -> !Questions.finished(tab));
        }
    }

    private static List<HttpTrainee> having(List<HttpTrainee> people, java.util.function.Predicate<Tab> what) {
        return people.stream().filter(person -> what.test(person.tab())).toList();
    }

    private void everybody(Action action) {
        measure(action, people);
    }

    private void measure(Action action, List<HttpTrainee> who) {
        var begin = System.nanoTime();
        var before = processes.cpu();
        var done = new ArrayList<HttpTrainee>();
        for (var person : who) {
            if (person.perform(action) > 0) {
                done.add(person);
            }
        }
        var used = processes.cpu().minus(before);
        if (!done.isEmpty()) {
            costs.merge(action.name(), new Cost(done.size(), used, (System.nanoTime() - begin) / 1e6), Cost::plus);
        }
    }

    private double idle() {
        var before = processes.cpu();
        Product.pause(IDLE);
        return processes.cpu().minus(before).sum() / IDLE.toSeconds();
    }
}
