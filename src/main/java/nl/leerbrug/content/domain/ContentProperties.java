package nl.leerbrug.content.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * @param dir an outside content folder that is read again on change; without it, the content that ships
 * @param reloadInterval how often to look for changes
 * @param prepared where the content that ships is kept as it was read; without it, each start reads it
 */
@ConfigurationProperties("leerbrug.content")
record ContentProperties(
        @Nullable Path dir,
        @DefaultValue("2s") Duration reloadInterval,
        @Nullable Path prepared) {

    /** Only of what ships: a folder outside changes at any time. */
    Optional<PreparedContent> preparedContent() {
        return dir == null && prepared != null
                ? PreparedContent.besideJar(prepared.toAbsolutePath())
                : Optional.empty();
    }

    ContentFolder folder() {
        return dir == null ? new ContentFolder.Shipped() : new ContentFolder.Outside(dir.toAbsolutePath());
    }
}
