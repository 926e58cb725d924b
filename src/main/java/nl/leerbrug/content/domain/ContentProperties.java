package nl.leerbrug.content.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;

/**
 * @param dir an outside content folder that is read again on change; without it, the content that ships
 * @param reloadInterval how often to look for changes
 */
@ConfigurationProperties("leerbrug.content")
record ContentProperties(
        @Nullable Path dir, @DefaultValue("2s") Duration reloadInterval) {

    ContentFolder folder() {
        return dir == null ? new ContentFolder.Shipped() : new ContentFolder.Outside(dir.toAbsolutePath());
    }
}
