package nl.leerbrug.content.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks for changes in an outside content folder, on a thread of its own. It compares names, sizes and times every few
 * seconds: that works on every file system, network ones included, where a watch service does not.
 */
@Component
class ContentReloader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ContentReloader.class);

    private final ContentLibrary library;
    private final ContentProperties properties;
    private volatile boolean running;
    private String seen = "";
    private ScheduledExecutorService thread = idle();

    ContentReloader(ContentLibrary library, ContentProperties properties) {
        this.library = library;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        if (library.folder() instanceof ContentFolder.Outside) {
            seen = library.folder().fingerprint();
            thread = idle();
            var pause = properties.reloadInterval().toMillis();
            var unused = thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Reads again when something changed since the last look. */
    void look() {
        try {
            var current = library.folder().fingerprint();
            if (!current.equals(seen)) {
                library.reload();
                seen = current;
            }
        } catch (UncheckedIOException unreadable) {
            // A file can vanish between listing and reading; the next look finds the folder at rest.
            LOG.warn("The content folder could not be read: {}", unreadable.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static ScheduledExecutorService idle() {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "content-reload");
            thread.setDaemon(true);
            return thread;
        });
    }
}
