package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.ModuleId;

import java.util.UUID;

/** A row of {@link ModuleCompletion} as it is read. */
record ModuleRow(UUID participationId, String moduleId) {

    ModuleId module() {
        return new ModuleId(moduleId);
    }
}
