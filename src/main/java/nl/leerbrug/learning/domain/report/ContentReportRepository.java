package nl.leerbrug.learning.domain.report;

import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface ContentReportRepository extends Repository<ContentReport, UUID> {

    ContentReport save(ContentReport report);

    Optional<ContentReport> findById(UUID id);

    List<ContentReport> findByHandledAtIsNullOrderByReportedAtAsc(Pageable page);

    List<ContentReport> findByHandledAtIsNotNullOrderByReportedAtDesc(Pageable page);

    long countByHandledAtIsNull();

    long countByHandledAtIsNotNull();
}
