package nl.leerbrug.test.protocol;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What somebody who practises puts into the plan beside a goal conversation, message by message. */
public final class Planning {

    private static final String KEEP = "keep-plan";
    private static final String AGREE = "plan-agree";
    /** Of the sentences and steps together; a client can carry far less. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_GOALS = 2;

    private Planning() {}

    /** What can be put in, with what its dialog asks: choices first, then a day. */
    public enum Thing {
        GOAL("goal", List.of("plan-goals"), "goal-by", "2026-02-13"),
        STEP("step", List.of("plan-steps"), "step-day", "2026-01-20"),
        IF_THEN("ifthen", List.of("plan-obstacles", "plan-if-thens"), "", ""),
        REVIEW("review", List.of(), "review-day", "2026-02-20");

        private final String button;
        private final List<String> choices;
        private final String dayField;
        private final String day;

        Thing(String part, List<String> choices, String dayField, String day) {
            this.button = "plan-add-" + part;
            this.choices = choices;
            this.dayField = dayField;
            this.day = day;
        }

        private boolean fits(Tab tab) {
            return switch (this) {
                case GOAL -> count(tab, "lb-goal-text") < MOST_GOALS;
                case STEP, IF_THEN -> rows(tab).size() < MOST_ROWS;
                case REVIEW -> true;
            };
        }
    }

    /** Whether it can be put in now: there is a plan on the screen, and it is not full. */
    public static boolean canPut(Tab tab, Thing thing) {
        return tab.byId(thing.button).isPresent() && thing.fits(tab);
    }

    /** Opens the dialog and fills it in: one message each, made of what the one before brought. */
    public static List<Function<Tab, String>> fillIn(Thing thing, int pick) {
        var opening = Stream.<Function<Tab, String>>of(tab -> tab.click(tab.needId(thing.button)));
        var choosing =
                thing.choices.stream().<Function<Tab, String>>map(group -> tab -> choose(tab, tab.needId(group), pick));
        var day = thing.dayField.isEmpty()
                ? Stream.<Function<Tab, String>>of()
                : Stream.<Function<Tab, String>>of(tab -> tab.change(tab.needId(thing.dayField), text(thing.day)));
        return Stream.of(opening, choosing, day).flatMap(messages -> messages).toList();
    }

    /** The button of the dialog that is open; a click on it makes the move. */
    public static PageNode keeping(Tab tab) {
        return tab.needId(KEEP);
    }

    /** What the browser tells when a dialog that was kept is gone from the screen; empty when there is none. */
    public static Optional<String> gone(Tab tab) {
        return tab.find(node -> node.tag().equals("vaadin-dialog")
                        && !node.property("opened").asBoolean(false))
                .map(tab::closed);
    }

    public static boolean isAsking(Tab tab) {
        return tab.byId(KEEP).isPresent();
    }

    /** The button that asks whether this is the plan, once there is a goal to agree to. */
    public static Optional<PageNode> agree(Tab tab) {
        return count(tab, "lb-goal-text") == 0 ? Optional.empty() : tab.byId(AGREE);
    }

    /** Everything that stands in the plan. */
    public static List<String> rows(Tab tab) {
        return tab.byClass("lb-plan").stream()
                .flatMap(tab::inOrder)
                .filter(node -> node.hasClass("lb-plan-rows"))
                .flatMap(list -> tab.childrenOf(list).stream())
                .map(tab::text)
                .toList();
    }

    private static long count(Tab tab, String name) {
        return tab.all(node -> node.hasClass(name)).count();
    }

    /** One of the choices, never the last: there one writes words of one's own. */
    private static String choose(Tab tab, PageNode group, int pick) {
        var options = tab.childrenOf(group).stream()
                .map(node -> node.property("value"))
                .filter(value -> !value.isMissingNode())
                .toList();
        Tab.require(options.size() > 1, () -> "nothing to choose in " + group.attribute("id"));
        return tab.change(group, options.get(pick % (options.size() - 1)));
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
