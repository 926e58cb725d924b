package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.domain.ErrorReporting;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/** Something broke after a click: the page stays as it is, and a message says what one can do. */
@Component
class EventErrors implements VaadinServiceInitListener {

    private final ErrorReporting reporting;

    EventErrors(ErrorReporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::handle));
    }

    void handle(ErrorEvent event) {
        var ui = UI.getCurrent();
        var problem = event.getThrowable();
        if (isCausedBy(problem, OptimisticLockingFailureException.class)) {
            show(ui, "shell.EventErrors.changed");
        } else if (isCausedBy(problem, AccessDeniedException.class)) {
            show(ui, "shell.EventErrors.refused");
        } else if (isCausedBy(problem, NotFoundException.class)) {
            show(ui, "shell.EventErrors.gone");
        } else {
            var where =
                    ui == null ? "no page" : "/" + ui.getActiveViewLocation().getPath();
            show(ui, "shell.EventErrors.unexpected", reporting.report(where, problem));
        }
    }

    private static void show(@org.jspecify.annotations.Nullable UI ui, String key, Object... parameters) {
        if (ui != null) {
            Notices.problem(ui.getTranslation(key, parameters), ui.getTranslation("shell.EventErrors.close"));
        }
    }

    private static boolean isCausedBy(Throwable problem, Class<? extends Throwable> type) {
        return Stream.iterate(problem, java.util.Objects::nonNull, Throwable::getCause)
                .anyMatch(type::isInstance);
    }
}
