package nl.leerbrug.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shell.ProblemPage;
import org.springframework.security.access.AccessDeniedException;

/** A page whose service refused: the route allowed more than the service does. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedView extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        explain(getTranslation("shell.NoAccessView.title"), getTranslation("shell.NoAccessView.text"));
        addWayOn("", getTranslation("shell.ProblemPage.home"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
