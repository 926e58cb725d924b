package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.goalplan.CasePlan;
import nl.leerbrug.simulation.GoalPlanning;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@code content/case/<id>/plan.yaml}: what a plan with this client can be made of. */
@Component
class PlanKind implements ContentKind {

    static final String NAME = "case-plan";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return "case";
    }

    @Override
    public String schema() {
        return "plan.schema.json";
    }

    /** Its ids are unique in its case only. */
    @Override
    public List<Declaration> declarations(ContentFile file) {
        return List.of();
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        new PlanChecks(file, checks).run();
    }

    @Override
    public CasePlan build(ContentFile file, ContentBuilding building) {
        return new PlanReader(file.root()).read();
    }

    /**
     * Goal plans of a client, as the files of its version have them.
     *
     * @param others the files that belong to the client, the method among them
     */
    static Optional<GoalPlanning> planning(ContentFile client, Collection<ContentFile> others) {
        var method = others.stream()
                .filter(file -> file.kind().equals(MethodKind.NAME))
                .toList();
        return others.stream()
                .filter(file -> file.kind().equals(NAME) && file.unit().equals(client.unit()))
                .filter(file -> PlanMethodReader.isIn(method))
                .findFirst()
                .map(file -> new PlanReader(file.root()).read())
                .map(plan -> {
                    var reader = new PlanMethodReader(method);
                    return new GoalPlanning(plan, reader.rules(), reader.texts());
                });
    }
}
