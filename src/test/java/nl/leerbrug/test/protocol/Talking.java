package nl.leerbrug.test.protocol;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody who practises sees of a conversation, and the clicks that make a move. */
public final class Talking {

    /** What the page's script is asked for with each click that makes a move; see {@code MoveButton}. */
    private static final String MOVE_ID = "window.leerbrugTalk.moveId(element)";

    private static final Pattern ADDRESS = Pattern.compile("oefenen/gesprek/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Moves that need no further question, in the order in which a conversation goes on. */
    private static final List<String> ONWARD = List.of("move-bridge", "move-topic", "move-phase", "move-silence");

    private Talking() {}

    /** Where an answer of the server leads: the conversation that was begun. */
    public static Optional<String> begun(String answer) {
        var found = ADDRESS.matcher(answer);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The attempt and the number that the next move gets, such as {@code 7f…/12}. */
    public static String turn(Tab tab) {
        return tab.find(node -> !node.attribute("data-turn").isEmpty())
                .map(node -> node.attribute("data-turn"))
                .orElse("");
    }

    /** The number that the next move gets. */
    public static int next(Tab tab) {
        var turn = turn(tab);
        Tab.require(!turn.isEmpty(), () -> "no conversation on the page: " + tab.heading());
        return Integer.parseInt(turn.substring(turn.indexOf('/') + 1));
    }

    /** The lines that can be said, in their order. */
    public static List<PageNode> lines(Tab tab) {
        return within(tab, "lb-choices", "lb-choice").toList();
    }

    /** Everything that was said, as it stands in the transcript. */
    public static List<String> said(Tab tab) {
        return within(tab, "lb-transcript", "lb-line").map(tab::text).toList();
    }

    private static Stream<PageNode> within(Tab tab, String whole, String part) {
        return tab.byClass(whole).stream().flatMap(tab::inOrder).filter(node -> node.hasClass(part));
    }

    /** A move that leads further: the Bridge, another subject, the next part; silence when there is no other. */
    public static Optional<PageNode> onward(Tab tab) {
        return ONWARD.stream()
                .flatMap(id -> tab.byId(id).stream())
                .filter(node -> tab.clickCarries(node, MOVE_ID))
                .findFirst();
    }

    public static String click(Tab tab, PageNode node, UUID move) {
        return tab.clickWithId(node, MOVE_ID, move);
    }
}
