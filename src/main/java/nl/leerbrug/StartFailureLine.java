package nl.leerbrug;

import nl.leerbrug.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.util.stream.Stream;

/**
 * Says in one line on the error stream why the application does not start, when the operator can mend it. The launcher
 * prints that line; everything else goes Spring Boot's way. Registered in {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureLine implements SpringBootExceptionReporter {

    /** What the launcher looks for. */
    static final String PREFIX = "Leerbrug cannot start: ";

    @Override
    public boolean reportException(Throwable failure) {
        var reason = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFailureLine::reason)
                .filter(line -> line != null)
                .findFirst();
        reason.ifPresent(StartFailureLine::print);
        return reason.isPresent();
    }

    @SuppressWarnings("SystemOut") // The log may be off, and the launcher reads this stream.
    private static void print(String reason) {
        System.err.println(PREFIX + reason);
    }

    private static @Nullable String reason(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> refused.getMessage();
            case PortInUseException port -> "Port %d is in use; choose another with --port.".formatted(port.getPort());
            default -> null;
        };
    }
}
