package nl.leerbrug.identity.domain;

import nl.leerbrug.database.Retried;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * How often a sign-in may fail, per account name and per address, shared by all nodes. An attempt is paid for before the
 * password is looked at, so that parallel guesses don't slip through, and paid back when it was right.
 *
 * @see "src/docs/decisions/0031-limited-sign-in.md"
 */
@Component
class SignInLimits {

    /** Ten mistakes at once, then one every two minutes: 720 a day. */
    static final Limit PER_ACCOUNT = new Limit("account", 10, Duration.ofMinutes(2));

    /** A training room shares one address: sixty at once, then one every ten seconds. */
    static final Limit PER_ADDRESS = new Limit("address", 60, Duration.ofSeconds(10));

    private static final Pattern FIRST_HALF_OF_IPV6 = Pattern.compile("^(([0-9a-fA-F]{1,4}:){4}).*");

    private final SignInBucketRepository buckets;
    private final Clock clock;

    SignInLimits(SignInBucketRepository buckets, Clock clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    /**
     * A bucket of {@code size} attempts that refills by one every {@code interval}. Stored is only the moment at which it
     * is full again.
     */
    record Limit(String kind, int size, Duration interval) {

        String key(String of) {
            return Secrets.hash(kind + ":" + of);
        }

        /** A bucket that is full again later than this has no whole attempt left. */
        Instant latest(Instant now) {
            return now.plus(interval.multipliedBy(size - 1L));
        }
    }

    /** @return false when one of the two has no attempts left */
    @Retried
    @Transactional
    public boolean take(String account, String address) {
        // A full bucket is the same as none; a few at a time keep the table as small as the last hour was busy.
        buckets.forget(clock.instant().minus(Duration.ofHours(1)));
        return take(PER_ACCOUNT, account) && take(PER_ADDRESS, network(address));
    }

    @Retried
    @Transactional
    public void giveBack(String account, String address) {
        giveBack(PER_ACCOUNT, account);
        giveBack(PER_ADDRESS, network(address));
    }

    private boolean take(Limit limit, String of) {
        var now = clock.instant();
        var key = limit.key(of);
        buckets.hold(key, now);
        return buckets.pay(key, now, limit.interval().toSeconds(), limit.latest(now)) == 1;
    }

    private void giveBack(Limit limit, String of) {
        buckets.giveBack(limit.key(of), limit.interval().toSeconds());
    }

    /** Who has one IPv6 address has a whole /64 of them. */
    private static String network(String address) {
        return FIRST_HALF_OF_IPV6.matcher(address).replaceFirst("$1");
    }
}
