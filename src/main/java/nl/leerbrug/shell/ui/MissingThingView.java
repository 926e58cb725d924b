package nl.leerbrug.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.ProblemPage;

/** A page that exists, about a thing that does not, or not for this person. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class MissingThingView extends ProblemPage implements HasErrorParameter<NotFoundException> {

    MissingThingView() {
        explain(getTranslation("shell.NotFoundView.title"), getTranslation("shell.NotFoundView.text"));
        addWayOn("", getTranslation("shell.ProblemPage.home"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
