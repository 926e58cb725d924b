package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.TwoVoices;
import nl.leerbrug.dialogue.Types;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored today must be readable for years. */
class LogFormatTest {

    private static final Path STORED = Path.of("src", "test", "resources", "simulation", "stored-events.json");

    private final LogFormat format = new LogFormat();
    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everythingThatHappensReadsBackAsItWas(long seed) {
        for (var policy : Policies.Policy.values()) {
            var events = new Policies(
                            Wim.scenario(),
                            Wim.transcript(Transcript.Role.EXPERT),
                            Wim.transcript(Transcript.Role.POOR))
                    .play(policy, seed)
                    .events();

            assertThat(format.read(format.write(events)))
                    .as("%s, seed %d", policy, seed)
                    .contains(events);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPlanInTheMakingReadsBackAsItWas(long seed) {
        for (var policy : Policies.Policy.values()) {
            var events = new Policies(
                            WimGoal.scenario(),
                            WimGoal.transcript(Transcript.Role.EXPERT),
                            WimGoal.transcript(Transcript.Role.POOR))
                    .play(policy, seed)
                    .events();

            assertThat(format.read(format.write(events)))
                    .as("%s, seed %d", policy, seed)
                    .contains(events);
        }
    }

    @Test
    void everyChangeOfAPlanHasAStoredName() {
        assertThat(Types.PLAN_EDITS.values())
                .containsExactlyInAnyOrder(
                        List.of(PlanEdit.class.getPermittedSubclasses()).toArray(Class[]::new));
    }

    @Test
    void whatBecameAnotherOrWasTakenOutReadsBackAsItWas() {
        var play = new nl.leerbrug.dialogue.Play(WimGoal.scenario(), 1);
        var before = new IfThenPlan(new IfThenId("doorgaan"), new ObstacleId("schrik"), null);
        var form = new RecognitionId("bon");
        play.make(WimGoal.edit(new PlanEdit.PutIfThen(before)));
        play.make(WimGoal.edit(
                new PlanEdit.ChangeIfThen(before, new IfThenPlan(new IfThenId("omdraaien"), before.obstacle(), null))));
        play.make(WimGoal.edit(new PlanEdit.ChangeIfThen(before, null)));
        play.make(WimGoal.edit(new PlanEdit.PutRecognition(new Recognition(form, null, Chooser.TOGETHER))));
        play.make(WimGoal.edit(new PlanEdit.ChangeRecognition(
                form, new Recognition(new RecognitionId("gebak"), null, Chooser.TOGETHER))));

        var stored = format.write(play.events());

        assertThat(stored).contains("change-if-then.1", "change-recognition.1");
        assertThat(format.read(stored)).contains(play.events());
    }

    @Test
    void formOfWhatIsStoredStaysAsItIs() throws IOException {
        var stored = Files.readString(STORED);

        var events = format.read(stored).orElseThrow();

        assertThat(events.stream().map(Types::of).collect(java.util.stream.Collectors.toSet()))
                .isEqualTo(new HashSet<>(Types.EVENTS.keySet()));
        assertThat(json.readTree(format.write(events))).isEqualTo(json.readTree(stored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[]",
                "null",
                "[{\"type\":\"unheard-of.1\",\"value\":{}}]",
                "[{\"type\":\"turn-ended.2\",\"value\":{\"at\":\"2026-01-05T09:00:00Z\",\"mood\":\"CALM\"}}]",
                "[{\"type\":\"turn-ended.1\",\"value\":{\"at\":\"2026-01-05T09:00:00Z\"}}]",
                "[{\"type\":\"turn-ended.1\",\"value\":{\"at\":\"2026-01-05T09:00:00Z\",\"mood\":\"JOLLY\"}}]",
                "[{\"type\":\"turn-ended.1\",\"value\":{\"at\":\"2026-01-05T09:00:00Z\",\"mood\":\"CALM\",\"more\":1}}]",
                "[{\"type\":\"turn-ended.1\",\"value\":{\"at\":\"2026-01-05T09:00:00Z\",\"mood\":\"CALM\"}}] rest"
            })
    void whatIsNotUnderstoodIsNotGuessed(String stored) {
        assertThat(format.read(stored)).isEmpty();
    }

    @Test
    void whatWasStoredBeforeThereWereVoicesIsOfTheClient() throws IOException {
        var stored = Files.readString(STORED);

        var events = format.read(stored).orElseThrow();

        assertThat(stored).doesNotContain("voice");
        assertThat(events)
                .filteredOn(DialogueEvent.Replied.class::isInstance)
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(((DialogueEvent.Replied) event).voice()).isNull());
    }

    @Test
    void whoSpokeReadsBack() {
        var play = TwoVoices.afterTheIncident(true);
        play.make(new nl.leerbrug.dialogue.Move.KeepSilent());

        var stored = format.write(play.events());

        assertThat(stored).contains("\"voice\":\"marjan\"").doesNotContain("\"voice\":null");
        assertThat(format.read(stored)).contains(play.events());
    }

    @Test
    void olderVersionIsReadByItsOwnReader() {
        var older = new LogFormat(Map.of("turn-ended.0", LogFormatTest::calmEnd));

        var events = older.read("[{\"type\":\"turn-ended.0\",\"value\":{\"when\":\"2026-01-05T09:00:00Z\"}}]");

        assertThat(events)
                .contains(List.of(new DialogueEvent.TurnEnded(
                        Instant.parse("2026-01-05T09:00:00Z"), nl.leerbrug.dialogue.Mood.CALM)));
    }

    private static DialogueEvent calmEnd(JsonNode node) {
        return new DialogueEvent.TurnEnded(Instant.parse(node.path("when").asString()), nl.leerbrug.dialogue.Mood.CALM);
    }
}
