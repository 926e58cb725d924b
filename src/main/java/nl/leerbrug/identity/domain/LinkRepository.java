package nl.leerbrug.identity.domain;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

interface LinkRepository extends Repository<Link, UUID> {

    Link save(Link link);

    @Query("""
            select l from Link l where l.tokenHash = :tokenHash and l.purpose = :purpose
              and l.usedAt is null and l.expiresAt > :now""")
    Optional<Link> findUsable(String tokenHash, Link.Purpose purpose, Instant now);

    /** One of two that come at the same time gets 1; the other 0. */
    @Modifying(flushAutomatically = true)
    @Query("update Link l set l.usedAt = :now where l.id = :id and l.usedAt is null and l.expiresAt > :now")
    int use(UUID id, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update Link l set l.usedAt = :now where l.accountId = :account and l.usedAt is null")
    int voidAllOf(UUID account, Instant now);

    @Modifying
    @Query("delete from Link l where l.expiresAt < :before")
    int forgetExpired(Instant before);
}
