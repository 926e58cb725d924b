package nl.leerbrug.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the client leaned towards change or towards staying as it is, and what the learner did with that. */
public record TalkReview(List<Moment> moments) {

    public TalkReview {
        moments = List.copyOf(moments);
    }

    /** What the next line did with it. */
    public enum Handling {
        /** Change talk that was built on. */
        BUILT(Leaning.CHANGE),
        /** Change talk that was let go. */
        PASSED(Leaning.CHANGE),
        /** Sustain talk that was given room. */
        ALLOWED(Leaning.SUSTAIN),
        /** Sustain talk that was argued with. */
        FOUGHT(Leaning.SUSTAIN);

        private final Leaning leaning;

        Handling(Leaning leaning) {
            this.leaning = leaning;
        }

        public Leaning leaning() {
            return leaning;
        }
    }

    /**
     * One time that the client leaned, and was answered.
     *
     * @param number of the move that answered
     * @param said by the client
     * @param answer of the learner
     */
    public record Moment(int number, String said, String answer, Handling handling) {

        public Leaning leaning() {
            return handling.leaning();
        }
    }

    /** Looks back on a conversation by its events. What nobody answered is left out. */
    public static TalkReview of(List<DialogueEvent> events) {
        var moments = new ArrayList<Moment>();
        var state = DialogueState.replay(events.subList(0, 1));
        var number = 0;
        var answer = "";
        var heard = "";
        var leant = "";
        for (var event : events.subList(1, events.size())) {
            var before = state.draft().talk();
            state = state.apply(event);
            if (event instanceof DialogueEvent.MoveMade made) {
                number = made.number();
                answer = made.text();
            } else if (event instanceof DialogueEvent.Replied reply) {
                heard = reply.text();
            } else if (event instanceof DialogueEvent.ClientContributed more
                    && more.contribution().talk() != null) {
                leant = heard;
            }
            var handling = handling(before, state.draft().talk());
            if (handling.isPresent()) {
                moments.add(new Moment(number, leant, answer, handling.get()));
            }
        }
        return new TalkReview(moments);
    }

    /** Empty when nothing was answered. */
    private static Optional<Handling> handling(TalkSoFar before, TalkSoFar after) {
        if (after.change() > before.change()) {
            return Optional.of(after.built() > before.built() ? Handling.BUILT : Handling.PASSED);
        }
        if (after.sustain() > before.sustain()) {
            return Optional.of(after.fought() > before.fought() ? Handling.FOUGHT : Handling.ALLOWED);
        }
        return Optional.empty();
    }

    public List<Moment> of(Leaning leaning) {
        return moments.stream().filter(moment -> moment.leaning() == leaning).toList();
    }

    /** How often it was answered so. */
    public int count(Handling handling) {
        return (int)
                moments.stream().filter(moment -> moment.handling() == handling).count();
    }
}
