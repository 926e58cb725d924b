package nl.leerbrug.identity.domain;

import org.springframework.stereotype.Component;

import java.time.Clock;

/** Changes passwords and ends what was signed in, always together. Called in the transaction of a service. */
@Component
class Credentials {

    private final PasswordHashing hashing;
    private final DeviceRepository devices;
    private final DemoPasswordRepository demoPasswords;
    private final AccountChanges changes;
    private final Clock clock;

    Credentials(
            PasswordHashing hashing,
            DeviceRepository devices,
            DemoPasswordRepository demoPasswords,
            AccountChanges changes,
            Clock clock) {
        this.hashing = hashing;
        this.devices = devices;
        this.demoPasswords = demoPasswords;
        this.changes = changes;
        this.clock = clock;
    }

    /** For a new account. */
    void give(Account account, String password) {
        account.setPassword(hashing.hash(password), clock.instant());
    }

    void change(Account account, String password) {
        give(account, password);
        forgetDevices(account);
        demoPasswords.forget(account.id().value());
    }

    void endSessions(Account account) {
        account.endSessions(clock.instant());
        forgetDevices(account);
    }

    void forgetDevices(Account account) {
        devices.forgetAllOf(account.id().value());
        changes.noticeAfterCommit();
    }
}
