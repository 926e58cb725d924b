package nl.leerbrug.learning.domain.assignment;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface HandedFileRepository extends Repository<HandedFile, UUID> {

    HandedFile save(HandedFile file);

    @Query(
            "select new nl.leerbrug.learning.domain.assignment.FileSummary(f.id, f.name, f.mediaType, f.size, f.uploadedAt)"
                    + " from HandedFile f where f.personId = :person and f.itemId = :item order by f.uploadedAt, f.id")
    List<FileSummary> list(UUID person, String item);

    long countByPersonIdAndItemId(UUID person, String item);

    Optional<HandedFile> findByIdAndPersonId(UUID id, UUID person);

    @Modifying
    @Query("delete from HandedFile f where f.id = :id and f.personId = :person and f.itemId = :item")
    int remove(UUID id, UUID person, String item);
}
