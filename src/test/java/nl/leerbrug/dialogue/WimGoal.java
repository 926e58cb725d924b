package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.GoalConversation;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Wim again, a week later: a small goal conversation. */
public final class WimGoal {

    private static final Path FIXTURE = Path.of("src", "test", "resources", "dialogue", "goal");
    private static final ClientCase CLIENT = Wim.read(folder());
    private static final ClientCase PUBLISHED = Wim.read(publishedFolder());

    static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

    private WimGoal() {}

    public static ClientCase client() {
        return CLIENT;
    }

    /** The same as learners meet him, with both conversations. */
    public static ClientCase published() {
        return PUBLISHED;
    }

    public static Scenario scenario() {
        return CLIENT.goalConversation().map(GoalConversation::scenario).orElseThrow();
    }

    public static Transcript transcript(Role role) {
        return CLIENT.transcript(ConversationKind.GOAL, role).orElseThrow();
    }

    /** His transcript of this role, played. */
    public static Play played(Role role) {
        return Replay.of(scenario(), transcript(role)).play();
    }

    static PlanCatalogue catalogue() {
        return scenario().goal().orElseThrow().catalogue();
    }

    /** The folder of Wim with the files of his goal conversation. He is a draft: there is little to choose from. */
    public static Path folder() {
        try {
            var folder = Wim.folder();
            Wim.copy(FIXTURE, folder);
            var client = folder.resolve("case/wim/case.yaml");
            Files.writeString(
                    client,
                    Files.readString(client).replace("audience: signed-in", "audience: signed-in\nstatus: draft"));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path publishedFolder() {
        try {
            var folder = folder();
            var goal = folder.resolve("case/wim/goal/goal.yaml");
            Files.writeString(goal, Files.readString(goal).replace("status: draft", "status: published"));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A conversation after these moves, all of which must be possible. */
    static Play after(long seed, Move... moves) {
        var play = new Play(scenario(), seed);
        for (var move : moves) {
            play.make(move).ifPresent(reason -> {
                throw new AssertionError(move + " is refused: " + reason);
            });
        }
        return play;
    }

    static Move.Say say(String line) {
        return new Move.Say(new UtteranceId(line));
    }

    static Move phase(String phase) {
        return new Move.MoveOn(new PhaseId(phase));
    }

    public static Move edit(PlanEdit edit) {
        return new Move.EditPlan(edit);
    }

    public static Move goal(String id, String... fragments) {
        return edit(new PlanEdit.PutGoal(goalOf(id, fragments)));
    }

    static Goal goalOf(String id, String... fragments) {
        var offered = catalogue().goal(new GoalId(id)).orElseThrow();
        List<Words> words = Arrays.stream(fragments)
                .map(fragment -> Words.said(fragment(fragment)))
                .toList();
        return new Goal(
                offered.id(),
                false,
                offered.subPillar(),
                null,
                null,
                words.isEmpty() ? List.of(Words.ofLearner(offered.text())) : words,
                "Hij wil slapen.",
                Chooser.CLIENT,
                TODAY.plusDays(18));
    }

    private static Fragment fragment(String id) {
        return catalogue().fragment(new FragmentId(id)).orElseThrow();
    }

    public static Move step(String id, int days) {
        var offered = catalogue().step(new StepId(id)).orElseThrow();
        return edit(new PlanEdit.PutStep(stepOf(offered, days)));
    }

    private static Step stepOf(OfferedStep offered, int days) {
        return new Step(offered.id(), null, offered.who(), TODAY.plusDays(days), offered.needs());
    }

    static Move ifThen(String id, String obstacle) {
        return edit(new PlanEdit.PutIfThen(new IfThenPlan(new IfThenId(id), new ObstacleId(obstacle), null)));
    }

    static Move recognition(String id, @Nullable String after) {
        return edit(new PlanEdit.PutRecognition(
                new Recognition(new RecognitionId(id), after == null ? null : new StepId(after), Chooser.CLIENT)));
    }

    public static Move review(int days) {
        return edit(new PlanEdit.SetReview(TODAY.plusDays(days)));
    }

    public static Move agree() {
        return edit(new PlanEdit.Agree(Party.LEARNER));
    }
}
