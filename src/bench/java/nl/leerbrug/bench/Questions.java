package nl.leerbrug.bench;

import nl.leerbrug.test.protocol.PageNode;
import nl.leerbrug.test.protocol.Tab;
import nl.leerbrug.test.protocol.UnexpectedPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Optional;

/** Finds one's way through a kennischeck by what is on the screen; which answer is right does not matter here. */
final class Questions {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private Questions() {}

    /** The result is on the screen. */
    static boolean finished(Tab tab) {
        return tab.byClass("lb-result-question").isPresent();
    }

    static boolean hasChoice(Tab tab) {
        return openField(tab).isPresent();
    }

    /** Fills the first field of the question that has nothing yet. */
    static Optional<String> nextChoice(Tab tab) {
        return openField(tab).map(field -> fill(tab, field));
    }

    /** The first place to write on the page: below the prompt of a lesson, or an open question. */
    static PageNode autosave(Tab tab) {
        return tab.needClass("lb-autosave");
    }

    private static Optional<PageNode> openField(Tab tab) {
        return tab.byClass("lb-question")
                .flatMap(question -> tab.find(node -> isOpenField(node) && tab.isWithin(node, question)));
    }

    private static boolean isOpenField(PageNode node) {
        return switch (node.tag()) {
            case "vaadin-radio-group", "vaadin-checkbox-group", "vaadin-text-field", "select", "textarea" ->
                isEmpty(node.property("value"));
            default -> false;
        };
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isEmpty())
                || (value.isArray() && value.isEmpty());
    }

    private static String fill(Tab tab, PageNode field) {
        return switch (field.tag()) {
            case "vaadin-radio-group" -> tab.change(field, firstValue(tab, field));
            case "vaadin-checkbox-group" -> tab.change(field, NEW.arrayNode().add(firstValue(tab, field)));
            case "select" -> tab.change(field, NEW.stringNode(option(tab, field)));
            case "textarea" -> {
                var words = NEW.stringNode("Ik let voortaan op korte antwoorden en op wat iemand niet zegt.");
                field.setProperty("value", words);
                yield tab.call(autosave(tab), "save", words);
            }
            default -> tab.change(field, NEW.stringNode("660"));
        };
    }

    private static JsonNode firstValue(Tab tab, PageNode group) {
        return tab.childrenOf(group).stream()
                .map(Questions::value)
                .filter(value -> !isEmpty(value))
                .findFirst()
                .orElseThrow(() -> new UnexpectedPage("a question without options"));
    }

    private static JsonNode value(PageNode option) {
        var property = option.property("value");
        return property.isMissingNode() ? NEW.stringNode(option.attribute("value")) : property;
    }

    /** The first option behind the words "choose"; that two rows get the same one does no harm. */
    private static String option(Tab tab, PageNode select) {
        return tab.childrenOf(select).stream()
                .map(option -> option.attribute("value"))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnexpectedPage("a row without options"));
    }
}
