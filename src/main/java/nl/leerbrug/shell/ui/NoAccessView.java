package nl.leerbrug.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shell.ProblemPage;

/** A page that this person may not open; a visitor is led to sign-in before this shows. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NoAccessView extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    NoAccessView() {
        explain(getTranslation("shell.NoAccessView.title"), getTranslation("shell.NoAccessView.text"));
        addWayOn("", getTranslation("shell.ProblemPage.home"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
