package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.goalplan.CasePlan;
import nl.leerbrug.goalplan.PlanFinding;
import nl.leerbrug.goalplan.PlanRules;
import nl.leerbrug.shared.Place;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Holds a catalogue against itself, its client and the method, and plays its examples. */
final class PlanChecks {

    static final ProblemMessages MESSAGES = ProblemMessages.of(PlanChecks.class);

    /** Lists of which each entry has an id, with the word for it in findings. */
    private static final Map<String, String> LISTS = Map.of(
            "goals", "goal",
            "fragments", "fragment",
            "steps", "step",
            "helps", "help",
            "obstacles", "obstacle",
            "ifThens", "if-then",
            "recognitions", "recognition",
            "crises", "crisis",
            "answers", "answer");

    private final ContentFile file;
    private final Mapping root;
    private final ContentChecks checks;

    PlanChecks(ContentFile file, ContentChecks checks) {
        this.file = file;
        this.root = file.root();
        this.checks = checks;
    }

    void run() {
        if (!file.path().equals(file.unit() + "/plan.yaml")) {
            checks.error(file.place(), MESSAGES.text("file.name", "plan.yaml"));
        }
        LISTS.keySet().stream().sorted().forEach(this::once);
        var readable = new PlanReferences(file, checks).run() & dates();
        if (readable) {
            rules().ifPresent(rules -> plan().ifPresent(plan -> findings(plan, rules)));
        }
    }

    private void once(String list) {
        var seen = new HashSet<String>();
        for (var node : root.mappings(list)) {
            node.text("id")
                    .filter(id -> !seen.add(id))
                    .ifPresent(id -> checks.error(node.placeOf("id"), MESSAGES.text("id.twice", id)));
        }
    }

    /** Every day is in the calendar. */
    private boolean dates() {
        var fine = isDay(root, "today");
        for (var step : root.mappings("steps")) {
            fine &= isDay(step, "from") & isDay(step, "until");
        }
        for (var crisis : root.mappings("crises")) {
            fine &= isDay(crisis, "day");
        }
        for (var plan : root.mappings("plans")) {
            fine &= isDay(plan, "review");
            for (var goal : plan.mappings("goals")) {
                fine &= isDay(goal, "by");
            }
            for (var step : plan.mappings("steps")) {
                fine &= isDay(step, "day");
            }
        }
        return fine;
    }

    private boolean isDay(Mapping node, String key) {
        var text = node.text(key);
        if (text.isEmpty() || parses(text.get())) {
            return true;
        }
        checks.error(node.placeOf(key), MESSAGES.text("plan.no-day", text.get()));
        return false;
    }

    private static boolean parses(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private Optional<PlanRules> rules() {
        try {
            return Optional.of(new PlanMethodReader(checks.files(MethodKind.NAME)).rules());
        } catch (IllegalArgumentException missing) {
            checks.error(file.place(), MESSAGES.text("plan.no-rules", String.valueOf(missing.getMessage())));
            return Optional.empty();
        }
    }

    /** What the schema has refused already can't be read, and need not be told twice. */
    private Optional<CasePlan> plan() {
        try {
            return Optional.of(new PlanReader(root).read());
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            checks.error(file.place(), MESSAGES.text("plan.incomplete", String.valueOf(missing.getMessage())));
            return Optional.empty();
        }
    }

    private void findings(CasePlan plan, PlanRules rules) {
        var places = places();
        var published = isPublished();
        for (var finding : plan.inspect(rules)) {
            var place = places.getOrDefault(finding.subject(), file.place());
            var words = words(finding);
            if (finding.proven() && published) {
                checks.error(place, words);
            } else {
                checks.warning(place, words);
            }
        }
    }

    /** A draft may be unfinished. */
    private boolean isPublished() {
        return checks.files(CaseFiles.CASE).stream()
                .filter(one -> one.unit().equals(file.unit()))
                .noneMatch(one -> one.status() == PublicationStatus.DRAFT);
    }

    private static String words(PlanFinding finding) {
        return MESSAGES.text(
                "plan." + finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                finding.details().stream().map(PlanChecks::asWritten).toArray());
    }

    /** Constants as they stand in the file. */
    private static String asWritten(String detail) {
        return detail.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, Place> places() {
        var places = new HashMap<String, Place>();
        LISTS.forEach((list, word) -> put(places, root.mappings(list), "id", word));
        put(places, root.mappings("plans"), "role", "example");
        return places;
    }

    private static void put(Map<String, Place> places, List<Mapping> nodes, String key, String word) {
        nodes.forEach(node -> node.text(key).ifPresent(id -> places.put(word + "/" + id, node.placeOf(key))));
    }
}
