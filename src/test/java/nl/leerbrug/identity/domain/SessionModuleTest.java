package nl.leerbrug.identity.domain;

import jakarta.servlet.ServletException;
import nl.leerbrug.database.StatementCount;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.domain.ProfileService.PasswordChange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions and remembered devices, when the account behind them changes. */
class SessionModuleTest extends IdentityTest {

    @Autowired
    AccountChanges changes;

    @Autowired
    SignInRecords records;

    @Autowired
    AccountService accountService;

    @Autowired
    ProfileService profile;

    @Autowired
    Devices devices;

    @Test
    void aDeactivatedPersonIsOutAtTheNextRequest() {
        var sanne = person(Role.TRAINEE);
        var session = signIn(sanne.email(), PASSWORD);
        var ticket = devices.remember(sanne.id());
        office();

        accountService.deactivate(sanne.id());

        assertThat(request(session)).isEmpty();
        assertThat(devices.recognise(ticket)).isEmpty();
    }

    @Test
    void aRoleThatWasGivenOrTakenCountsFromTheNextRequest() {
        var sanne = person(Role.TRAINEE);
        var session = signIn(sanne.email(), PASSWORD);
        office();

        accountService.giveRole(sanne.id(), Role.TRAINER);
        var promoted = request(session).orElseThrow();
        accountService.takeRole(sanne.id(), Role.TRAINEE);
        var moved = request(promoted).orElseThrow();

        assertThat(promoted.summary().roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.TRAINER);
        assertThat(moved.summary().roles()).containsExactly(Role.TRAINER);
    }

    @Test
    void signingOutEverywhereEndsOtherSessionsAndDevices() {
        var sanne = person(Role.TRAINEE);
        var phone = signIn(sanne.email(), PASSWORD);
        var ticket = devices.remember(sanne.id());
        var other = signIn(person(Role.TRAINEE).email(), PASSWORD);

        as(signIn(sanne.email(), PASSWORD));
        profile.signOutEverywhere();

        assertThat(request(phone)).isEmpty();
        assertThat(devices.recognise(ticket)).isEmpty();
        assertThat(request(other)).isPresent();
    }

    @Test
    void aChangedPasswordEndsOtherSessionsButNotOnesOwn() {
        var sanne = person(Role.TRAINEE);
        var phone = signIn(sanne.email(), PASSWORD);
        as(signIn(sanne.email(), PASSWORD));

        assertThat(profile.changePassword("iets anders", "een ander goed wachtwoord"))
                .isEqualTo(new PasswordChange.WrongPassword());
        assertThat(profile.changePassword(PASSWORD, "een ander goed wachtwoord"))
                .isEqualTo(new PasswordChange.Changed());

        var own = SecurityContextPerson.principal().orElseThrow();
        assertThat(request(phone)).isEmpty();
        assertThat(request(own)).isPresent();
    }

    @Test
    void aChangeThatAnotherNodeMadeIsSeenAfterTwoSeconds() {
        var sanne = person(Role.TRAINEE);
        var session = signIn(sanne.email(), PASSWORD);
        assertThat(request(session)).isPresent();
        transactions.executeWithoutResult(
                status -> accounts.findById(sanne.id().value()).orElseThrow().deactivate(clock.instant()));

        clock.pass(AccountChanges.INTERVAL.plusMillis(1));

        assertThat(request(session)).isEmpty();
    }

    @Test
    void clicksWithinTwoSecondsCostNoStatement() {
        var session = signIn(person(Role.TRAINEE).email(), PASSWORD);
        request(session);

        assertThat(StatementCount.of(() -> request(session))).isZero();
    }

    @Test
    void aRememberedDeviceGetsANewTokenAndTheOldOneCountsUntilTheNewIsUsed() {
        var sanne = person(Role.TRAINEE);
        var first = devices.remember(sanne.id());

        var second = devices.recognise(first).orElseThrow().next().orElseThrow();
        var again = devices.recognise(first).orElseThrow();
        var third = devices.recognise(second).orElseThrow().next();

        assertThat(again.next()).isEmpty();
        assertThat(third).isPresent();
        assertThat(logOf(sanne.id())).isEqualTo("[signed-in-by-device, signed-in-by-device, signed-in-by-device]");
    }

    @Test
    void aTokenFromLongerAgoEndsTheDevice() {
        var sanne = person(Role.TRAINEE);
        var first = devices.remember(sanne.id());
        var second = devices.recognise(first).orElseThrow().next().orElseThrow();
        var third = devices.recognise(second).orElseThrow().next().orElseThrow();

        assertThat(devices.recognise(first)).isEmpty();
        assertThat(devices.recognise(third)).isEmpty();
        assertThat(logOf(sanne.id())).contains("device-refused");
    }

    @Test
    void aDeviceIsForgottenAfterThirtyDaysWithoutUse() {
        var ticket = devices.remember(person(Role.TRAINEE).id());
        clock.pass(Duration.ofDays(30).plusSeconds(1));

        assertThat(devices.recognise(ticket)).isEmpty();
    }

    private void as(SignedInPerson person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    /** Who the application sees behind a request of this session; the caller stays signed in. */
    private Optional<SignedInPerson> request(SignedInPerson session) {
        var caller = SecurityContextHolder.getContext();
        try {
            as(session);
            new SessionGuard(changes, records)
                    .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
            return SecurityContextPerson.principal();
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        } finally {
            SecurityContextHolder.setContext(caller);
        }
    }
}
