package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The embedded server from the moment that it is asked to start until it is closed: who needs it waits, all else goes
 * on.
 */
class EmbeddedServerStart implements AutoCloseable {

    private final FutureTask<EmbeddedServer> start;
    private final AtomicBoolean begun = new AtomicBoolean();

    EmbeddedServerStart(DatabaseSettings settings) {
        start = new FutureTask<>(() -> EmbeddedServer.start(
                settings.data(), settings.programs(), settings.database().bufferPool()));
    }

    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("database-start").start(start);
        }
    }

    /** The server when it runs, or the reason why it does not. */
    EmbeddedServer await() {
        begin();
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartRefused refused
                    ? refused
                    : new IllegalStateException("the database did not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the database started.", e);
        }
    }

    /** Waits for a start that still goes on, so that no server is left behind. */
    @Override
    public void close() {
        try {
            if (begun.get()) {
                start.get().close();
            }
        } catch (ExecutionException e) {
            // It never ran, and the start has told why.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
