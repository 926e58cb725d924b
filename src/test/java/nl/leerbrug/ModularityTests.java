package nl.leerbrug;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void everyModuleUsesOnlyWhatItsRowAllows() {
        MODULES.verify();
    }

    @Test
    void componentDiagramsAreWrittenFromTheCode() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }
}
