package nl.leerbrug.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.shared.PersonId;

import java.util.UUID;

/** The password that each start prints for a demo account; readable, since printing it is what it is for. */
@Entity
@Table(name = "identity_demo_password")
class DemoPassword {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String password;

    @SuppressWarnings("NullAway.Init")
    DemoPassword() {}

    DemoPassword(PersonId person, String password) {
        this.accountId = person.value();
        this.password = password;
    }

    UUID accountId() {
        return accountId;
    }

    String password() {
        return password;
    }
}
