package nl.leerbrug.identity.domain;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.UUID;

interface DemoPasswordRepository extends Repository<DemoPassword, UUID> {

    DemoPassword save(DemoPassword password);

    List<DemoPassword> findAll();

    @Modifying(flushAutomatically = true)
    @Query("delete from DemoPassword p where p.accountId = :account")
    int forget(UUID account);
}
