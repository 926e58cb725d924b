package nl.leerbrug.identity.domain;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

interface DeviceRepository extends Repository<Device, String> {

    Device save(Device device);

    Optional<Device> findById(String series);

    @Modifying
    @Query("delete from Device d where d.series = :series")
    int forget(String series);

    @Modifying
    @Query("delete from Device d where d.accountId = :account")
    int forgetAllOf(UUID account);

    @Modifying
    @Query("delete from Device d where d.usedAt < :before")
    int forgetUnusedSince(Instant before);
}
