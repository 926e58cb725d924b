package nl.leerbrug.learning.domain.participation;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface ModuleCompletionRepository extends Repository<ModuleCompletion, UUID> {

    @Query("select new nl.leerbrug.learning.domain.participation.ModuleRow(m.participationId, m.moduleId)"
            + " from ModuleCompletion m where m.participationId in :participations")
    List<ModuleRow> list(Collection<UUID> participations);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_module_completion (id, participation_id, module_id, completed_at)"
                    + " values (:id, :participation, :module, :at)")
    int insertIfAbsent(UUID id, UUID participation, String module, Instant at);

    @Modifying
    @Query("delete from ModuleCompletion m where m.participationId = :participation and m.moduleId = :module")
    int forget(UUID participation, String module);
}
