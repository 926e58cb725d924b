package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignInModuleTest extends IdentityTest {

    @Autowired
    AccountService accountService;

    @Autowired
    SignInLimits limits;

    @Autowired
    SignInBucketRepository buckets;

    @Test
    void theRightPasswordSignsIn() {
        var sanne = person(Role.TRAINEE, Role.MEMBER);

        var signedIn = signIn(sanne.email(), PASSWORD);

        assertThat(signedIn.summary()).isEqualTo(sanne);
        assertThat(logOf(sanne.id())).isEqualTo("[signed-in]");
    }

    @Test
    void theNameIsReadWithoutRegardToCapitalsAndSpaces() {
        var sanne = person(Role.TRAINEE);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                " " + sanne.email().value().toUpperCase(Locale.ROOT) + " ", PASSWORD);

        assertThat(signIn.authenticate(attempt).isAuthenticated()).isTrue();
    }

    @Test
    void aWrongPasswordIsRefusedAndLogged() {
        var sanne = person(Role.TRAINEE);

        refuses(sanne.email(), "iets anders");

        assertThat(logOf(sanne.id())).isEqualTo("[sign-in-failed]");
    }

    @Test
    void anUnknownAndADeactivatedAccountGetTheSameAnswerAsAWrongPassword() {
        var gone = person(Role.TRAINEE);
        office();
        accountService.deactivate(gone.id());

        var wrong = refuses(person(Role.TRAINEE).email(), "iets anders");
        var unknown = refuses(new EmailAddress(UUID.randomUUID() + "@example.nl"), PASSWORD);
        var deactivated = refuses(gone.email(), PASSWORD);

        assertThat(unknown).hasMessage(wrong.getMessage());
        assertThat(deactivated).hasMessage(wrong.getMessage());
    }

    @Test
    void tenMistakesCloseAnAccountForTwoMinutesAlsoForTheRightPassword() {
        var sanne = person(Role.TRAINEE);
        mistakes(sanne.email(), 10);

        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn(sanne.email(), PASSWORD));

        clock.pass(Duration.ofMinutes(2));
        assertThat(signIn(sanne.email(), PASSWORD).id()).isEqualTo(sanne.id());
    }

    @Test
    void anUnknownAccountIsClosedAfterAsManyMistakes() {
        var nobody = new EmailAddress(UUID.randomUUID() + "@example.nl");
        mistakes(nobody, 10);

        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn(nobody, PASSWORD));
    }

    @Test
    void rightPasswordsCostNoAttempts() {
        var sanne = person(Role.TRAINEE);

        for (int time = 0; time < 15; time++) {
            signIn(sanne.email(), PASSWORD);
        }

        assertThat(logOf(sanne.id())).doesNotContain("limited");
    }

    @Test
    void anAddressIsClosedAfterSixtyMistakesInDifferentNames() {
        from("2001:db8:1:2:aaaa::1");
        for (int time = 0; time < 60; time++) {
            refuses(new EmailAddress(UUID.randomUUID() + "@example.nl"), "x");
        }
        var sanne = person(Role.TRAINEE);

        from("2001:db8:1:2:bbbb::7");
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn(sanne.email(), PASSWORD));
        from("2001:db8:1:3:aaaa::1");
        assertThat(signIn(sanne.email(), PASSWORD).id()).isEqualTo(sanne.id());
    }

    @Test
    void aWholeClassSignsInAtTheSameMoment() throws Exception {
        var people = 8;
        // On an empty table all new names fall into one gap.
        var together = new CyclicBarrier(
                people,
                () -> transactions.executeWithoutResult(
                        status -> buckets.forget(clock.instant().plus(Duration.ofDays(1)))));
        // Many rounds, since who meets whom in the database is chance.
        Callable<Long> person = () -> {
            var allowed = 0L;
            for (int round = 0; round < 50; round++) {
                together.await(20, TimeUnit.SECONDS);
                allowed += limits.take(
                                UUID.randomUUID().toString(), UUID.randomUUID().toString())
                        ? 1
                        : 0;
            }
            return allowed;
        };

        try (var room = Executors.newFixedThreadPool(people)) {
            var taken = room.invokeAll(Collections.nCopies(people, person));

            assertThat(taken).extracting(Future::get).containsOnly(50L);
        }
    }

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private void mistakes(EmailAddress email, int times) {
        for (int time = 0; time < times; time++) {
            refuses(email, "iets anders");
        }
    }

    private BadCredentialsException refuses(EmailAddress email, String password) {
        try {
            signIn(email, password);
        } catch (BadCredentialsException refused) {
            return refused;
        }
        throw new AssertionError("signed in as " + email);
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
