package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    void flush();

    @Query("select a from Account a left join fetch a.roles where a.id = :id")
    Optional<Account> findWithRolesById(UUID id);

    @Query("select a from Account a left join fetch a.roles where a.email = :email")
    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    @Query("select distinct a from Account a left join fetch a.roles where a.id in :ids")
    List<Account> findWithRolesByIdIn(Collection<UUID> ids);

    List<Account> findByIdIn(Collection<UUID> ids);

    /** Without {@code escape}, an underscore in an address would match anything. */
    @Query("select a from Account a where a.name like :pattern escape '!' or a.email like :pattern escape '!'")
    List<Account> search(String pattern, Pageable page);

    @Query("select count(a) from Account a where a.name like :pattern escape '!' or a.email like :pattern escape '!'")
    long countFound(String pattern);

    @Query("select distinct a from Account a left join fetch a.roles where a.demo")
    List<Account> findDemo();

    @Query(
            "select count(a) from Account a join a.roles r where r = :role and a.active and (a.demo = false or :demo = true)")
    long countActive(Role role, boolean demo);

    @Query("select a.id as id, a.version as version from Account a where a.changedAt >= :since")
    List<Changed> findChangedSince(Instant since);

    /** An account and its version. */
    interface Changed {
        UUID getId();

        long getVersion();
    }
}
