package nl.leerbrug.identity.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells whether a session knows its person as they are now. A node asks the database which accounts changed at most once
 * in two seconds, however many people click; what changed through this node is seen at the next request.
 *
 * @see "src/docs/decisions/0032-sessions-and-devices.md"
 */
@Component
class AccountChanges {

    static final Duration INTERVAL = Duration.ofSeconds(2);

    /** Clocks of nodes differ, and a transaction commits later than it looked at its clock. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final Clock clock;
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant asked;
    private volatile boolean due = true;

    AccountChanges(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.asked = clock.instant();
    }

    boolean concern(SignedInPerson person) {
        askIfDue();
        return versions.getOrDefault(person.id().value(), person.version()) > person.version();
    }

    /** To be called in the transaction that changes an account. */
    void noticeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                due = true;
            }
        });
    }

    private void askIfDue() {
        if (!isDue()) {
            return;
        }
        // Others wait, so that a request after a change never sees what was before it.
        asking.lock();
        try {
            if (isDue()) {
                due = false;
                var now = clock.instant();
                accounts.findChangedSince(asked.minus(OVERLAP))
                        .forEach(changed -> versions.merge(changed.getId(), changed.getVersion(), Math::max));
                asked = now;
            }
        } finally {
            asking.unlock();
        }
    }

    private boolean isDue() {
        return due || asked.plus(INTERVAL).isBefore(clock.instant());
    }
}
