package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.DemoPeople;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.function.Consumer;

/** Lets work run as a demo person; not a service, so that the work has transactions of its own. */
@Component
class DemoStage implements DemoPeople {

    private final DemoMode demo;
    private final AccountRepository accounts;

    DemoStage(DemoMode demo, AccountRepository accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public boolean actAs(PersonId id, Consumer<PersonSummary> work) {
        var account = accounts.findDemo().stream()
                .filter(each -> each.id().equals(id))
                .filter(demo::admits)
                .findFirst();
        if (!demo.isOn() || account.isEmpty()) {
            return false;
        }
        var person = SignedInPerson.of(account.get());
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            SecurityContextHolder.setContext(context);
            work.accept(person.summary());
            return true;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
