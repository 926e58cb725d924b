package nl.leerbrug;

import nl.leerbrug.ConversationPlayer.Kind;
import nl.leerbrug.test.RunningProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Five conversations of two kinds at once, in which plans are made too; the application and the database are killed in turn, ten times, each time after a drawn
 * number of moves while others are under way. A move counts as acknowledged when its answer is on the player's screen.
 */
class KilledInMidConversationE2E {

    private static final int KILLS = 10;
    private static final int PLAYERS = 5;
    private static final int MOST_MOVES_BETWEEN = 40;
    private static final long SEED = 20260105;

    private RunningProduct product;
    private List<ConversationPlayer> players;

    @BeforeEach
    void begin() throws IOException {
        product = RunningProduct.start(
                Path.of("target", "talks-%d".formatted(ProcessHandle.current().pid())));
        players = IntStream.range(0, PLAYERS)
                .mapToObj(number -> new ConversationPlayer(
                        Kind.values()[number % Kind.values().length],
                        product,
                        "10.30.0." + (number + 1),
                        SEED + number))
                .toList();
        players.forEach(ConversationPlayer::begin);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void noMoveThatWasSeenIsLostAndNoneIsMadeTwice() throws Exception {
        var chance = new Random(SEED);
        var seen = 0;

        for (var kill = 1; kill <= KILLS; kill++) {
            seen += playUntil(1 + chance.nextInt(MOST_MOVES_BETWEEN), kill);
            for (var player : players) {
                player.comeBack();
                var seenBefore = player.seen();
                assertThat(player.found().stream().limit(seenBefore.size()).toList())
                        .as("kill %d, %s", kill, player)
                        .isEqualTo(seenBefore);
                assertThat(player.movesFound())
                        .as("kill %d, %s", kill, player)
                        .isBetween(player.movesSeen(), player.movesSeen() + player.unanswered());
                if (player.movesFound() == player.movesSeen()) {
                    assertThat(player.planFound())
                            .as("kill %d, %s", kill, player)
                            .isEqualTo(player.planSeen());
                }
                player.sendAgainWhatWasUnanswered();
                assertThat(player.movesFound())
                        .as("kill %d, %s, sent again", kill, player)
                        .isEqualTo(player.movesSeen() + player.unanswered());
                player.goOn();
            }
        }

        assertThat(seen).isGreaterThanOrEqualTo(KILLS * PLAYERS);
        assertThat(players.stream().mapToInt(ConversationPlayer::editsSeenInAll).sum())
                .as("changes of plans among them")
                .isGreaterThanOrEqualTo(KILLS);
        sixWeeksLaterAChangeAndTheOneAnswerStay();
    }

    private void sixWeeksLaterAChangeAndTheOneAnswerStay() throws IOException {
        var player =
                players.stream().filter(ConversationPlayer::plans).findFirst().orElseThrow();
        player.comeToTheSixWeeks();
        player.adjust();

        product.killDatabase();
        player.openSixWeeksAgain();
        assertThat(player.planFound()).isEqualTo(player.planSeen());
        var answer = player.answer();

        product.killApplication();
        product.startAgain();
        player.openSixWeeksAgain();
        assertThat(player.answered()).containsExactly("“" + answer + "”");
    }

    /** All play; after so many moves that were seen, one process is gone, and each finishes what is under way. */
    private int playUntil(int moves, int kill) throws Exception {
        var enough = new CountDownLatch(moves);
        var before =
                players.stream().mapToInt(ConversationPlayer::movesSeenInAll).sum();
        var over = new CompletableFuture<Void>();
        var playing = players.stream()
                .map(player -> CompletableFuture.runAsync(() -> player.play(enough, over)))
                .toList();

        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        if (kill % 2 == 1) {
            product.killApplication();
        } else {
            product.killDatabase();
        }
        over.complete(null);
        CompletableFuture.allOf(playing.toArray(CompletableFuture[]::new)).get(3, TimeUnit.MINUTES);
        if (kill % 2 == 1) {
            product.startAgain();
        }
        return players.stream().mapToInt(ConversationPlayer::movesSeenInAll).sum() - before;
    }
}
