package nl.leerbrug.learning.domain.practice;

import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.learning.domain.participation.OfPerson;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.Simulations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A finished conversation counts at once in every training that asks for it, also when it was begun elsewhere. */
@Component
class OnAttemptCompleted {

    private final OfPerson participations;
    private final PracticeLedger ledger;
    private final Simulations simulations;

    OnAttemptCompleted(OfPerson participations, PracticeLedger ledger, Simulations simulations) {
        this.participations = participations;
        this.ledger = ledger;
        this.simulations = simulations;
    }

    @ApplicationModuleListener
    void on(AttemptCompleted event) {
        SystemPrincipal.run("learning", () -> {
            var theirs = participations.lockAll(event.person());
            if (!theirs.isEmpty()) {
                var attempts = simulations.listOf(event.person());
                theirs.forEach(following -> ledger.settle(following, attempts));
            }
        });
    }
}
