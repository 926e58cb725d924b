package nl.leerbrug.goalplan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What recognition comes to where this client lives, tied as it is in the plan. */
final class RecognitionReading {

    private final PlanReading reading;

    RecognitionReading(PlanReading reading) {
        this.reading = reading;
    }

    Optional<OfferedRecognition> offered(Recognition recognition) {
        return reading.situation().catalogue().recognition(recognition.id());
    }

    /** What is wrong with it, as a form and by what it is tied to. */
    Set<Pitfall> pitfalls(Recognition recognition) {
        var found = EnumSet.noneOf(Pitfall.class);
        offered(recognition).ifPresent(form -> found.addAll(form.pitfalls()));
        if (recognition.waitsForTheResult()) {
            found.add(Pitfall.ONLY_GREAT_RESULTS);
        }
        if (step(recognition)
                .filter(step -> reading.control(step) == Control.OTHERS)
                .isPresent()) {
            found.add(Pitfall.OUTSIDE_CONTROL);
        }
        return found;
    }

    Optional<Step> step(Recognition recognition) {
        return Optional.ofNullable(recognition.after()).flatMap(reading.plan()::step);
    }

    boolean isAllowed(Recognition recognition) {
        return offered(recognition)
                .filter(reading.situation().catalogue().policy()::allows)
                .isPresent();
    }

    boolean isSound(Recognition recognition) {
        return isAllowed(recognition) && pitfalls(recognition).isEmpty();
    }

    int valued(Recognition recognition) {
        return offered(recognition).map(OfferedRecognition::valued).orElse(0);
    }

    /** Everything that is wrong, in the whole plan; a form that is not done here counts too. */
    int faults() {
        return reading.plan().recognitions().stream()
                .mapToInt(one -> pitfalls(one).size() + (isAllowed(one) ? 0 : 1))
                .sum();
    }
}
