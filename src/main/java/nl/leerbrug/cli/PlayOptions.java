package nl.leerbrug.cli;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.simulation.ClientCase;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code play} was asked to do.
 *
 * @param named the kind of conversation; absent: the first that the client has
 */
record PlayOptions(
        String client, Task task, Path file, @Nullable ConversationKind named, long seed, int seeds, Path content) {

    private static final int USUAL_SEEDS = 200;

    /** What to do with a client. */
    enum Task {
        PLAY,
        TRANSCRIPT,
        POLICIES,
        GRAPH,
        CHECK
    }

    /** Empty when it was called wrongly. */
    static Optional<PlayOptions> of(List<String> args) {
        var options = new PlayOptions("", Task.PLAY, Path.of(""), null, 1, USUAL_SEEDS, Path.of("content"));
        try {
            for (var words = args.iterator(); words.hasNext(); ) {
                var word = words.next();
                options = switch (word) {
                    case "--transcript" -> options.with(Task.TRANSCRIPT, Path.of(words.next()));
                    case "--graph" -> options.with(Task.GRAPH, Path.of(words.next()));
                    case "--policies" -> options.doing(Task.POLICIES);
                    case "--check" -> options.doing(Task.CHECK);
                    case "--kind" ->
                        new PlayOptions(
                                options.client,
                                options.task,
                                options.file,
                                ConversationKind.valueOf(words.next().toUpperCase(Locale.ROOT)),
                                options.seed,
                                options.seeds,
                                options.content);
                    case "--seed" -> options.with(Long.parseLong(words.next()), options.seeds);
                    case "--seeds" -> options.with(options.seed, Integer.parseInt(words.next()));
                    case "--content" -> options.in(options.client, Path.of(words.next()));
                    default -> {
                        if (word.startsWith("-") || !options.client.isEmpty()) {
                            throw new IllegalArgumentException(word);
                        }
                        yield options.in(word, options.content);
                    }
                };
            }
        } catch (IllegalArgumentException | java.util.NoSuchElementException wrong) {
            return Optional.empty();
        }
        return Optional.of(options).filter(read -> !read.client.isEmpty() && read.seeds > 0);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ConversationKind kind(ClientCase of) {
        return named == null ? of.conversations().stream().findFirst().orElse(ConversationKind.BRIDGE) : named;
    }

    private PlayOptions with(Task next, Path nextFile) {
        return new PlayOptions(client, next, nextFile, named, seed, seeds, content);
    }

    private PlayOptions doing(Task next) {
        return new PlayOptions(client, next, file, named, seed, seeds, content);
    }

    private PlayOptions with(long nextSeed, int nextSeeds) {
        return new PlayOptions(client, task, file, named, nextSeed, nextSeeds, content);
    }

    private PlayOptions in(String nextClient, Path folder) {
        return new PlayOptions(nextClient, task, file, named, seed, seeds, folder);
    }
}
