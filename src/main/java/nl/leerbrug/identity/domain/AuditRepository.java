package nl.leerbrug.identity.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Adds and reads; there is no way to change or remove a line. */
interface AuditRepository extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    @Query("""
            select e from AuditEntry e
            where (:action is null or e.action = :action)
              and (:person is null or e.subjectId = :person or e.actorId = :person)
            order by e.happenedAt desc, e.id desc""")
    List<AuditEntry> find(@Nullable String action, @Nullable UUID person, Pageable page);

    @Query("""
            select count(e) from AuditEntry e
            where (:action is null or e.action = :action)
              and (:person is null or e.subjectId = :person or e.actorId = :person)""")
    long count(@Nullable String action, @Nullable UUID person);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> findActions();

    @Query("""
            select e from AuditEntry e where e.subjectId = :person and e.action in :actions
            order by e.happenedAt desc, e.id desc""")
    List<AuditEntry> findAbout(UUID person, Collection<String> actions, Pageable page);
}
