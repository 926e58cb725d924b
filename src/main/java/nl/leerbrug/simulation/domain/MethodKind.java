package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import org.springframework.stereotype.Component;

/** {@code content/method/*.yaml}: how conversations work. The files are read as one, with each client. */
@Component
class MethodKind implements ContentKind {

    static final String NAME = "method";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return NAME;
    }

    @Override
    public boolean isOnlyKindOfItsFolder() {
        return true;
    }

    /** Its conditions; which ids they may name is for the whole of the method. */
    @Override
    public void check(ContentFile file, ContentChecks checks) {
        var method = MethodIds.of(checks.files(NAME));
        ConditionChecks.all(file.root(), method.names(), checks);
        PlanMethodChecks.run(file, checks);
    }

    @Override
    public ContentFile build(ContentFile file, ContentBuilding building) {
        return file;
    }
}
