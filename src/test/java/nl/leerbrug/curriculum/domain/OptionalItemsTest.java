package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.domain.Folder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes of what nobody has to do. */
class OptionalItemsTest {

    private static final String OUTLINE = "curriculum/proef/curriculum.yaml";

    @Test
    void aModuleWithOptionalItemsOnlyHasTheirMinutes() {
        assertThat(allOptional().problems()).noneMatch(problem -> problem.contains("Gepland zijn"));
        assertThat(allOptional().change(OUTLINE, "minutes: 60", "minutes: 90").problems())
                .anyMatch(problem -> problem.contains("Gepland zijn 90 minuten, maar de onderdelen tellen op tot 60"));
    }

    @Test
    void whatNobodyHasToDoComesOnTopOfTheHours() {
        assertThat(allOptional().problems())
                .anyMatch(problem -> problem.contains("1 uur (60 minuten), maar de modules tellen op tot 0"));
    }

    private static Folder allOptional() {
        return Folder.whole()
                .change(OUTLINE, "- id: les\n", "- id: les\n        optional: true\n")
                .change(OUTLINE, "requires: [les]", "optional: true");
    }
}
