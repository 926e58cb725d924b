package nl.leerbrug.bench;

import java.util.List;

/** What a person does at once and waits for, as one line of the results. */
record Action(String name, List<Step> steps) {

    static Action of(String name, Step... steps) {
        return new Action(name, List.of(steps));
    }
}
