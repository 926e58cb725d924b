package nl.leerbrug.simulation;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.shared.Problem;
import nl.leerbrug.shared.Problem.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Goal conversations as they are read from files, and what authors are told. */
class GoalConversationContentTest {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();
    private static ContentChecker checker;

    private Path folder;

    @BeforeAll
    static void open() {
        checker = Wim.checker(CONTEXT);
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void copy() {
        folder = WimGoal.folder();
    }

    @Test
    void theWorkedGoalConversationIsReadWhole() {
        var client = client();

        assertThat(errors()).isEmpty();
        var goal = client.goalConversation().orElseThrow();
        assertThat(goal.published()).isFalse();
        assertThat(goal.setting()).hasValue("Aan dezelfde keukentafel, een week later.");
        assertThat(client.scenario(ConversationKind.GOAL)).isEmpty();
        assertThat(client.conversations()).containsExactly(ConversationKind.BRIDGE);
        assertThat(client.transcript(ConversationKind.GOAL, Role.EXPERT)).isPresent();
    }

    @Test
    void whatIsPublishedCanBeHadBesideTheBridgeConversation() throws IOException {
        replace("case/wim/goal/goal.yaml", "status: draft", "status: published");

        var client = client();

        assertThat(client.conversations()).containsExactly(ConversationKind.BRIDGE, ConversationKind.GOAL);
        assertThat(client.scenario(ConversationKind.GOAL))
                .hasValueSatisfying(goal -> assertThat(goal.goal()).isPresent());
        assertThat(client.setting(ConversationKind.GOAL)).isEqualTo("Aan dezelfde keukentafel, een week later.");
        assertThat(client.setting(ConversationKind.BRIDGE)).isEqualTo(client.setting());
        assertThat(CaseInspection.glance(client)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "goal/doel.yaml | gives: [rust] | gives: [onrust] | De id onrust bestaat niet",
                "goal/doel.yaml | wants: [map-open] | wants: [map-dicht] | De id map-dicht bestaat niet",
                "goal/stappen.yaml | proposes: [map-op-tafel] | proposes: [tafel] | De id tafel bestaat niet",
                "goal/obstakels.yaml | fears: [late-rit] | fears: [regen] | De id regen bestaat niet",
                "goal/waardering.yaml | likes: [gebak] | likes: [taart] | De id taart bestaat niet",
                "goal/goal.yaml | standard: [map, | standard: [mapje, | De id mapje bestaat niet",
                "goal/goal.yaml | phase: obstakels, | phase: pijlers, | De id pijlers bestaat niet",
                "goal/goal.yaml | turns: 12, | turns: 12, planned: [map-open], | De id map-open bestaat niet",
                "goal/goal.yaml | about(map-op-tafel) | about(tafel) | about(tafel): deze id bestaat niet",
                "goal/goal.yaml | when: agreed, | when: akkoord, | kent het woord akkoord niet",
                "goal/goal.yaml | goal-own: [{ | goal-own: [{when: open, | De laatste heeft geen voorwaarde",
                "transcripts/expert-goal.yaml | {said: rust} | {said: rest} | De id rest bestaat niet",
                "transcripts/expert-goal.yaml | {ifThen: rit-appen | {ifThen: rit-bellen | De id rit-bellen bestaat niet"
            })
    void aPlantedMistakeIsToldInItsFile(String file, String right, String wrong, String message) throws IOException {
        replace("case/wim/" + file, right, wrong);

        assertThat(errors()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.file()).isEqualTo("case/wim/" + file);
        });
    }

    @Test
    void aGoalConversationNeedsSomethingToPlan() throws IOException {
        Files.delete(folder.resolve("case/wim/plan.yaml"));

        assertThat(errors()).anySatisfy(problem -> assertThat(problem.message()).contains("hoort een plan.yaml"));
    }

    @Test
    void whatAnAuthorShouldMendIsAdviceInADraftAndMoreAfterwards() throws IOException {
        replace("case/wim/goal/doel.yaml", "wants: [map-open]", "wants: [alles-betalen]");
        replace("case/wim/goal/eigen-woorden.yaml", "Dat die map niet meer dicht is.", "Dat die map open is.");

        var draft = CaseInspection.glance(client());
        replace("case/wim/goal/goal.yaml", "status: draft", "status: published");
        var published = CaseInspection.glance(client());

        assertThat(draft).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(published)
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("Doel alles-betalen is van de begeleider"))
                .anySatisfy(message -> assertThat(message).contains("dichte-map staan niet letterlijk"));
        assertThat(published)
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("Geen enkel antwoord noemt doel map-open"))
                .anySatisfy(message -> assertThat(message).contains("in geen enkel antwoord voor: huis"));
    }

    private ClientCase client() {
        return checker.read(folder, ClientCase.class).getFirst().value();
    }

    private void replace(String file, String right, String wrong) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).as("'%s' in %s", right, file).contains(right);
        Files.writeString(path, text.replace(right, wrong));
    }

    private List<Problem> errors() {
        return checker.check(folder).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
