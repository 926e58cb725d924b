package nl.leerbrug.cli;

import nl.leerbrug.shared.Problem;
import nl.leerbrug.simulation.CaseInspection;
import nl.leerbrug.simulation.ClientCase;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Remembers what playing a client brought to light, under the client's version and the engine's. An engine that was
 * compiled from other sources is another one.
 */
final class RememberedInspection {

    private static final List<String> ENGINE =
            List.of("dialogue", "bridge", "simulation", "simulation/domain", "shared");

    private final ProblemCache cache;
    private final String engine;
    private final Function<ClientCase, List<Problem>> slow;

    RememberedInspection(Path folder) {
        this(folder, engineNow(), client -> CaseInspection.inspect(client).problems());
    }

    /** @param engine changes whenever the same client could give another outcome */
    RememberedInspection(Path folder, String engine, Function<ClientCase, List<Problem>> slow) {
        this.cache = new ProblemCache(folder);
        this.engine = engine;
        this.slow = slow;
    }

    List<Problem> inspect(ClientCase client) {
        return cache.find(
                List.of("case", client.id().value(), client.hash().value(), engine), () -> slow.apply(client));
    }

    /** A hash over the classes and messages that an outcome depends on. */
    private static String engineNow() {
        var finder = new PathMatchingResourcePatternResolver();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : ENGINE) {
                var files = finder.getResources("classpath*:nl/leerbrug/" + part + "/*.*");
                Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
                for (var file : files) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the engine's own classes", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
