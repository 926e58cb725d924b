package nl.leerbrug.identity.domain;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;

/** Single statements, so that nodes need no lock between reading and writing. */
interface SignInBucketRepository extends Repository<SignInBucket, String> {

    @Modifying
    @Query(nativeQuery = true, value = """
            update identity_sign_in_limit set free_at = greatest(free_at, :now) + interval :seconds second
            where limit_key = :key and free_at <= :latest""")
    int pay(String key, Instant now, long seconds, Instant latest);

    /**
     * Makes a full bucket where there is none, and holds it until the transaction ends: who comes at the same moment waits
     * for it. (An {@code insert ignore} would let both look at it, and then both wait for each other.)
     */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into identity_sign_in_limit (limit_key, free_at) values (:key, :now)
            on duplicate key update limit_key = limit_key""")
    int hold(String key, Instant now);

    @Modifying
    @Query(nativeQuery = true, value = """
            update identity_sign_in_limit set free_at = free_at - interval :seconds second where limit_key = :key""")
    int giveBack(String key, long seconds);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from identity_sign_in_limit where free_at < :before order by free_at limit 20")
    int forget(Instant before);
}
