package nl.leerbrug.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shell.ProblemPage;

/** An address that leads nowhere. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends ProblemPage implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        explain(getTranslation("shell.NotFoundView.title"), getTranslation("shell.NotFoundView.text"));
        addWayOn("", getTranslation("shell.ProblemPage.home"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
