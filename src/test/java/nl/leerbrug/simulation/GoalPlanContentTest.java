package nl.leerbrug.simulation;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.content.domain.Readings;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.OutlookEvent;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEvidence.Point;
import nl.leerbrug.goalplan.PlanExample;
import nl.leerbrug.goalplan.PlanExample.Role;
import nl.leerbrug.goalplan.PlanRubric;
import nl.leerbrug.goalplan.Plans;
import nl.leerbrug.shared.Problem;
import nl.leerbrug.shared.Problem.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Goal plans as they are read from files, what authors are told, and what becomes of the examples. */
class GoalPlanContentTest {

    private static final Path SHIPPED = Path.of("content");
    private static final String CASE = "case/linda-verhoeven/";
    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();

    @TempDir
    private static Path original;

    private static ContentChecker checker;
    private static ClientCase linda;

    @TempDir
    private Path folder;

    /** Reading her whole takes a second: once for all that changes nothing. */
    @BeforeAll
    static void open() throws IOException {
        checker = Wim.checker(CONTEXT);
        for (var part : List.of("method", "bridge", "figure", "source", CASE)) {
            Wim.copy(SHIPPED.resolve(part), original.resolve(part));
        }
        linda = only(original);
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void whatALearnerCanChooseFromIsThere() {
        var catalogue = planning().plan().catalogue();

        assertThat(checker.check(original)).noneMatch(problem -> problem.file().equals(CASE + "plan.yaml"));
        assertThat(catalogue.goals().stream().filter(OfferedGoal::isOfClient)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(catalogue.goals().stream().filter(goal -> !goal.isOfClient()))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(catalogue.steps()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(catalogue.obstacles()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(catalogue.crises()).isNotEmpty();
    }

    @Test
    void theNumbersAreThoseThatTheRulesWereProvenWith() {
        assertThat(planning().rules()).isEqualTo(Plans.RULES);
    }

    @Test
    void everyCodeHasItsWords() {
        var texts = planning().texts();

        assertThat(texts.criteria()).containsOnlyKeys(PlanCriterion.values());
        assertThat(texts.points()).containsOnlyKeys(Point.values());
        assertThat(texts.causes()).containsOnlyKeys(Cause.values());
    }

    @Test
    void aSoundPlanOfHerOwnDoesClearlyBetterThanTheRest() {
        assertThat(outcome(Role.STRONG)).isGreaterThanOrEqualTo(outcome(Role.MIDDLING) + 15);
        for (var role : List.of(Role.TRIVIAL, Role.OVERFULL, Role.IMPOSED)) {
            assertThat(outcome(role)).as("%s", role).isLessThan(outcome(Role.MIDDLING));
            assertThat(outcome(role)).as("%s", role).isLessThan(25);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsToldInEventsAndMessages(Role role) {
        var outlook = outlook(role);

        assertThat(outlook.messages()).hasSizeBetween(2, 5);
        assertThat(outlook.events().getLast().kind())
                .isIn(OutlookEvent.Kind.ENDED_WELL, OutlookEvent.Kind.ENDED_MIXED, OutlookEvent.Kind.ENDED_STUCK);
    }

    @Test
    void onlyTheStrongPlanPassesTheRubric() {
        for (var role : Role.values()) {
            assertThat(rubric(role).passes()).as("%s", role).isEqualTo(role == Role.STRONG);
        }
    }

    @Test
    void aPlanThatBrokeCanBeAnsweredWithoutReproachAndMadeSmaller() {
        var planning = planning();
        var overfull = example(Role.OVERFULL);
        var situation = overfull.situation(planning.plan().catalogue(), planning.rules());
        var outlook = Outlook.of(situation, overfull.plan());

        var followUps = planning.plan().catalogue().answers().stream()
                .filter(answer -> answer.suits(outlook.course()))
                .flatMap(answer ->
                        FollowUp.of(situation, overfull.plan(), outlook, answer.id(), overfull.plan()).stream())
                .toList();

        assertThat(followUps).isNotEmpty().allSatisfy(followUp -> {
            assertThat(followUp.suited()).isTrue();
            assertThat(followUp.situation().condition().stress())
                    .isLessThan(situation.condition().stress());
        });
    }

    /** What an author may do wrong in one place of a file, and what is then told. */
    private record Mistake(String right, String wrong, String message) {}

    /** Mistakes of one list stand in the file together: each is told, whatever else is wrong. */
    static Stream<List<Mistake>> mistakes() {
        return Stream.of(
                List.of(
                        new Mistake("brings: {tas-open: 8}", "brings: {tas-dicht: 8}", "De id tas-dicht bestaat niet"),
                        new Mistake("fragments: [jassen,", "fragments: [mutsen,", "De id mutsen bestaat niet"),
                        new Mistake("heard: tas}", "heard: koffer}", "De id koffer bestaat niet"),
                        new Mistake("heard: tas}", "heard: tas, voice: finn}", "De id finn bestaat niet"),
                        new Mistake("subPillar: wonen", "subPillar: tuinieren", "De id tuinieren bestaat niet"),
                        new Mistake("needs: [ernaast]", "needs: [taart]", "De id taart bestaat niet"),
                        new Mistake(
                                "after: [eerste-stapel]", "after: [nulde-stapel]", "De id nulde-stapel bestaat niet"),
                        new Mistake("covers: {klep: 75}", "covers: {bel: 75}", "De id bel bestaat niet"),
                        new Mistake(
                                "hits: [corporatie-bellen,",
                                "hits: [koning-bellen,",
                                "De id koning-bellen bestaat niet"),
                        new Mistake(
                                "coveredBy: [woongesprek]",
                                "coveredBy: [theekransje]",
                                "De id theekransje bestaat niet"),
                        new Mistake(
                                "of: huurgesprek, text:", "of: feestje-noor, text:", "De id feestje-noor bestaat niet"),
                        new Mistake("{step: tas-bij-deur, who", "{step: tas-weg, who", "De id tas-weg bestaat niet"),
                        new Mistake(
                                "- {said: jassen}",
                                "- {said: jassen, own: En meer.}",
                                "precies één van deze sleutels: said, own, imposed"),
                        new Mistake("today: 2026-01-12", "today: 2026-02-30", "geen dag van de kalender: 2026-02-30"),
                        new Mistake("id: tweede-stapel", "id: eerste-stapel", "De id eerste-stapel staat al"),
                        new Mistake("from: 2", "from: 4", "ligt onder het niveau van nu")),
                List.of(
                        new Mistake(
                                "covers: {klep: 75}", "covers: {klep: 20}", "het beste dekt 20 procent, 50 is nodig"),
                        new Mistake("until: 2026-01-26", "until: 2026-01-02", "geen dag die past"),
                        new Mistake("from: 2026-02-02", "from: 2026-05-01", "geen dag die past"),
                        new Mistake("day: 2026-01-30", "day: 2026-04-01", "buiten de zes weken"),
                        new Mistake("suits: [stuck]", "suits: [mixed]", "die zo gingen: stuck"),
                        new Mistake("{event: ended-mixed,", "{event: ended-well,", "ended-mixed"),
                        new Mistake("role: trivial", "role: middling", "geen voorbeeldplan met role: trivial"),
                        new Mistake("outcome: [60, 85]", "outcome: [90, 99]", "verwacht 90-99")),
                List.of(
                        new Mistake(
                                "review: 2026-02-02",
                                "review: 2026-01-02",
                                "geweigerd bij review: review-before-first-step"),
                        new Mistake("of: mentor", "of: client", "Er zijn 2 doelen van de begeleider"),
                        new Mistake("of: mentor", "of: client", "Er horen er minstens 3 te zijn")),
                List.of(new Mistake("load: 1", "load: 9", "load")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void plantedMistakesAreAllToldAtTheirPlaces(List<Mistake> mistakes) throws IOException {
        copy();
        for (var mistake : mistakes) {
            replace("plan.yaml", mistake.right(), mistake.wrong());
        }

        var errors = problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.file().equals(CASE + "plan.yaml") && problem.line() > 0)
                .map(problem -> problem.line() + ": " + problem.message())
                .distinct()
                .toList();

        for (var message : mistakes.stream().map(Mistake::message).distinct().toList()) {
            assertThat(errors).filteredOn(error -> error.contains(message)).hasSizeGreaterThanOrEqualTo((int)
                    mistakes.stream()
                            .filter(mistake -> mistake.message().equals(message))
                            .count());
        }
        assertThat(checker.read(folder, ClientCase.class)).isEmpty();
    }

    @Test
    void everyMistakeAloneIsEnoughToRefuseHer() throws IOException {
        copy();
        replace("plan.yaml", "heard: tas}", "heard: koffer}");

        assertThat(checker.read(folder, ClientCase.class)).isEmpty();
    }

    @Test
    void aStepThatNoDayFitsIsToldAtItsId() throws IOException {
        copy();
        replace("plan.yaml", "until: 2026-01-28", "until: 2025-12-28");

        var problem = problems().stream()
                .filter(one -> one.message().contains("geen dag die past"))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readAllLines(folder.resolve(problem.file())).get(problem.line() - 1))
                .contains("id: brief-corporatie");
        assertThat(problem.column()).isGreaterThan(1);
    }

    @Test
    void inADraftWhatIsUnfinishedIsAdvice() throws IOException {
        copy();
        replace("plan.yaml", "role: trivial", "role: middling");
        replace("case.yaml", "audience: signed-in", "audience: signed-in\nstatus: draft");

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals(CASE + "plan.yaml"))
                .isNotEmpty()
                .allMatch(problem -> problem.severity() == Severity.WARNING);
        assertThat(only(folder).goalPlanning()).isPresent();
    }

    @Test
    void aClientWithoutAPlanIsAClientAllTheSame() throws IOException {
        copy();
        Files.delete(folder.resolve(CASE + "plan.yaml"));
        FileSystemUtils.deleteRecursively(folder.resolve(CASE + "goal"));
        for (var role : List.of("expert", "average", "poor")) {
            Files.delete(folder.resolve(CASE + "transcripts/" + role + "-goal.yaml"));
        }

        var without = only(folder);
        assertThat(without.goalPlanning()).isEmpty();
        assertThat(without.goalConversation()).isEmpty();
    }

    @Test
    void aMethodFromBeforeThereWerePlansGivesNone() throws IOException {
        copy();
        Files.delete(folder.resolve("method/plan.yaml"));

        assertThat(problems()).anyMatch(problem -> problem.message().contains("content/method has no plan"));
    }

    @Test
    void aPlanWithoutItsClientIsTold() throws IOException {
        copy();
        Files.delete(folder.resolve(CASE + "case.yaml"));

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(CASE + "plan.yaml");
            assertThat(problem.message()).contains("hoort een case.yaml");
        });
    }

    static Stream<List<Mistake>> mistakesInTheMethod() {
        return Stream.of(
                List.of(
                        new Mistake("ownership: {origin: 40", "ownership: {origin: 50", "samen 110; dat moet 100 zijn"),
                        new Mistake("{id: doubt,", "{id: load,", "De id load staat al")),
                List.of(new Mistake("id: crisis-covered", "id: moves", "no text for CRISIS_COVERED")),
                List.of(
                        new Mistake("pass: 100", "pass: 101", "pass"),
                        new Mistake("overload: 4", "overload: veel", "overload")));
    }

    @ParameterizedTest
    @MethodSource("mistakesInTheMethod")
    void mistakesInTheMethodAreToldThere(List<Mistake> mistakes) throws IOException {
        copy();
        for (var mistake : mistakes) {
            replaceIn("method/plan.yaml", mistake.right(), mistake.wrong());
        }

        var problems = problems();

        for (var mistake : mistakes) {
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.file()).isEqualTo("method/plan.yaml");
                assertThat(problem.message()).contains(mistake.message());
            });
        }
    }

    private void copy() throws IOException {
        Wim.copy(original, folder);
    }

    private void replace(String file, String right, String wrong) throws IOException {
        replaceIn(CASE + file, right, wrong);
    }

    private void replaceIn(String file, String right, String wrong) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        var at = text.indexOf(right);
        assertThat(at).as("'%s' in %s", right, file).isNotNegative();
        Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    }

    private List<Problem> problems() {
        return Readings.problems(folder);
    }

    private static ClientCase only(Path folder) {
        return checker.read(folder, ClientCase.class).getFirst().value();
    }

    private GoalPlanning planning() {
        return linda.goalPlanning().orElseThrow();
    }

    private PlanExample example(Role role) {
        return planning().plan().examples().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private Outlook outlook(Role role) {
        var planning = planning();
        var example = example(role);
        return Outlook.of(example.situation(planning.plan().catalogue(), planning.rules()), example.plan());
    }

    private int outcome(Role role) {
        return outlook(role).outcome();
    }

    private PlanRubric rubric(Role role) {
        var planning = planning();
        var example = example(role);
        return PlanRubric.of(example.situation(planning.plan().catalogue(), planning.rules()), example.plan());
    }
}
