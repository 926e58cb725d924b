package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class LinkModuleTest extends IdentityTest {

    private static final String OTHER = "nog een eigen wachtwoord";

    @Autowired
    PasswordLinkService links;

    @Autowired
    AccountService accountService;

    @Autowired
    Devices devices;

    @Test
    void aLinkSetsThePasswordOnce() {
        var sanne = person(Role.TRAINEE);
        var token = linkFor(sanne.id());

        assertThat(links.setPassword(token, OTHER)).isEqualTo(new LinkResult.Done(sanne.email()));
        assertThat(links.setPassword(token, "en weer een ander wachtwoord")).isEqualTo(new LinkResult.Unusable());

        assertThat(signIn(sanne.email(), OTHER).id()).isEqualTo(sanne.id());
        assertThat(logOf(sanne.id())).contains("link-made", "link-used");
    }

    @Test
    void aRefusedPasswordLeavesTheLinkUsable() {
        var token = linkFor(person(Role.TRAINEE).id());

        assertThat(links.setPassword(token, "wachtwoord123"))
                .isEqualTo(new LinkResult.BadPassword(PasswordProblem.TOO_COMMON));

        assertThat(links.canSetPassword(token)).isTrue();
    }

    @Test
    void aLinkExpiresAfterSeventyTwoHours() {
        var token = linkFor(person(Role.TRAINEE).id());
        clock.pass(Duration.ofHours(72));

        assertThat(links.canSetPassword(token)).isFalse();
        assertThat(links.setPassword(token, OTHER)).isEqualTo(new LinkResult.Unusable());
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        var sanne = person(Role.TRAINEE);
        var old = linkFor(sanne.id());
        linkFor(sanne.id());

        assertThat(links.setPassword(old, OTHER)).isEqualTo(new LinkResult.Unusable());
    }

    @Test
    void aLinkOfADeactivatedAccountDoesNotWork() {
        var sanne = person(Role.TRAINEE);
        var token = linkFor(sanne.id());
        office();
        accountService.deactivate(sanne.id());
        asVisitor();

        assertThat(links.setPassword(token, OTHER)).isEqualTo(new LinkResult.Unusable());
    }

    @Test
    void aNewPasswordForgetsTheDevicesThatWereSignedInWithTheOldOne() {
        var sanne = person(Role.TRAINEE);
        var ticket = devices.remember(sanne.id());

        links.setPassword(linkFor(sanne.id()), OTHER);

        assertThat(devices.recognise(ticket)).isEmpty();
    }

    private String linkFor(PersonId person) {
        office();
        var token = links.makeFor(person);
        asVisitor();
        return token;
    }
}
