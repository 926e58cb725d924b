package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.goalplan.Answer;
import nl.leerbrug.goalplan.AnswerId;
import nl.leerbrug.goalplan.CasePlan;
import nl.leerbrug.goalplan.ClientCondition.Change;
import nl.leerbrug.goalplan.Control;
import nl.leerbrug.goalplan.CrisisDate;
import nl.leerbrug.goalplan.CrisisId;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.Help;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.MessageLine;
import nl.leerbrug.goalplan.Obstacle;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.OfferedIfThen;
import nl.leerbrug.goalplan.OfferedRecognition;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.OutlookEvent;
import nl.leerbrug.goalplan.Pitfall;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.RecognitionPolicy;
import nl.leerbrug.goalplan.SpeakerId;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A catalogue with its examples, from its YAML. The schema has been checked. */
final class PlanReader {

    private final Mapping root;
    private final LocalDate today;

    PlanReader(Mapping root) {
        this.root = root;
        this.today = date(root, "today");
    }

    CasePlan read() {
        var catalogue = catalogue();
        var examples = new PlanExampleReader(catalogue);
        return new CasePlan(catalogue, list("plans", examples::read));
    }

    private PlanCatalogue catalogue() {
        return new PlanCatalogue(
                today,
                Nodes.constant(RecognitionPolicy.class, Nodes.require(root, "recognition")),
                list("goals", PlanReader::goal),
                list("fragments", PlanReader::fragment),
                list("steps", this::step),
                list("helps", node -> new Help(new HelpId(id(node)), text(node))),
                list("obstacles", PlanReader::obstacle),
                list(
                        "ifThens",
                        node -> new OfferedIfThen(
                                new IfThenId(id(node)), text(node), percents(node, "covers", ObstacleId::new))),
                list("recognitions", PlanReader::recognition),
                list("crises", PlanReader::crisis),
                list(
                        "messages",
                        node -> new MessageLine(
                                Nodes.constant(OutlookEvent.Kind.class, Nodes.require(node, "event")),
                                node.text("of").orElse(null),
                                text(node),
                                voice(node))),
                list("answers", PlanReader::answer));
    }

    private <T> List<T> list(String key, Function<Mapping, T> read) {
        return root.mappings(key).stream().map(read).toList();
    }

    private static OfferedGoal goal(Mapping node) {
        return new OfferedGoal(
                new GoalId(id(node)),
                text(node),
                Nodes.constant(OfferedGoal.Origin.class, Nodes.require(node, "of")),
                new SubPillarId(Nodes.require(node, "subPillar")),
                Level.of(Nodes.number(node, "from", 1)),
                Level.of(Nodes.number(node, "to", 1)),
                node.flag("precise", false),
                node.flag("countable", false),
                Nodes.ids(node, "fragments", FragmentId::new));
    }

    private static Fragment fragment(Mapping node) {
        return new Fragment(
                new FragmentId(id(node)),
                text(node),
                node.text("heard").map(FactId::new).orElse(null),
                voice(node));
    }

    private static @Nullable SpeakerId voice(Mapping node) {
        return node.text(CaseNames.VOICE).map(SpeakerId::new).orElse(null);
    }

    private OfferedStep step(Mapping node) {
        return new OfferedStep(
                new StepId(id(node)),
                text(node),
                Nodes.constant(Who.class, Nodes.require(node, "who")),
                Nodes.number(node, "load", 1),
                Nodes.constant(Control.class, Nodes.require(node, "control")),
                Set.copyOf(Nodes.ids(node, "needs", HelpId::new)),
                Set.copyOf(Nodes.ids(node, "after", StepId::new)),
                node.find("from").isPresent() ? date(node, "from") : today,
                node.find("until").isPresent() ? date(node, "until") : null,
                percents(node, "brings", GoalId::new));
    }

    private static Obstacle obstacle(Mapping node) {
        return new Obstacle(
                new ObstacleId(id(node)),
                text(node),
                Nodes.number(node, "weight", 0),
                Set.copyOf(Nodes.ids(node, "hits", StepId::new)));
    }

    private static OfferedRecognition recognition(Mapping node) {
        return new OfferedRecognition(
                new RecognitionId(id(node)),
                text(node),
                node.flag("material", false),
                Nodes.number(node, "valued", 0),
                Set.copyOf(Nodes.ids(node, "pitfalls", name -> Nodes.constant(Pitfall.class, name))));
    }

    private static CrisisDate crisis(Mapping node) {
        return new CrisisDate(
                new CrisisId(id(node)),
                text(node),
                date(node, "day"),
                Set.copyOf(Nodes.ids(node, "coveredBy", StepId::new)),
                Nodes.number(node, "loss", 0));
    }

    private static Answer answer(Mapping node) {
        return new Answer(
                new AnswerId(id(node)),
                text(node),
                Nodes.texts(node, "codes"),
                Set.copyOf(Nodes.ids(node, "suits", name -> Nodes.constant(Outlook.Course.class, name))),
                change(node, "effect"),
                change(node, "otherwise"),
                Nodes.require(node, "feedback"));
    }

    private static Change change(Mapping node, String key) {
        return node.mapping(key)
                .map(effect -> new Change(
                        Nodes.number(effect, "stress", 0),
                        Nodes.number(effect, "trust", 0),
                        Nodes.number(effect, "ownership", 0)))
                .orElse(Change.NONE);
    }

    private static <K> Map<K, Integer> percents(Mapping node, String key, Function<String, K> make) {
        var entries = node.mapping(key).map(Mapping::entries).orElseGet(LinkedHashMap::new);
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof Scalar)
                .collect(Collectors.toMap(
                        entry -> make.apply(entry.getKey()),
                        entry -> Integer.valueOf(((Scalar) entry.getValue().value()).text())));
    }

    static LocalDate date(Mapping node, String key) {
        return LocalDate.parse(Nodes.require(node, key));
    }

    private static String id(Mapping node) {
        return Nodes.require(node, "id");
    }

    private static String text(Mapping node) {
        return Nodes.require(node, "text");
    }
}
