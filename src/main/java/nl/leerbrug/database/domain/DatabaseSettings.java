package nl.leerbrug.database.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Where data lives: the folder of the embedded server, or the address of another one.
 *
 * @param data folder for everything the application keeps on this machine
 * @param database memory for the embedded server's pages and a folder for its programs (below the data when none is
 *     given), or address of the operator's own MariaDB; the embedded server runs when it has no URL
 */
@ConfigurationProperties("leerbrug")
public record DatabaseSettings(
        @DefaultValue(".data") Path data, @DefaultValue Address database) {

    record Address(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("256M") String bufferPool,
            @Nullable Path programs) {}

    /** The server's programs are 316 MB: whoever has more than one data directory keeps them in one place. */
    Path programs() {
        return database.programs() == null ? data.resolve("database") : database.programs();
    }
}
