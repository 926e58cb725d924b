package nl.leerbrug.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shell.ProblemPage;
import nl.leerbrug.shell.domain.ErrorReporting;

/** Something broke while a page was being made. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnexpectedErrorView extends ProblemPage implements HasErrorParameter<Exception> {

    private final ErrorReporting reporting;

    UnexpectedErrorView(ErrorReporting reporting) {
        this.reporting = reporting;
        explain(getTranslation("shell.UnexpectedErrorView.title"), getTranslation("shell.UnexpectedErrorView.text"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var path = event.getLocation().getPath();
        setReference(getTranslation(
                "shell.UnexpectedErrorView.reference", reporting.report("/" + path, parameter.getException())));
        addWayOn(path, getTranslation("shell.UnexpectedErrorView.retry"));
        addWayOn("", getTranslation("shell.ProblemPage.home"));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
