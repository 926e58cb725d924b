package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.router.BeforeEnterEvent;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.SimulationService;

import java.util.Optional;

/** The attempt that an address names. */
public final class AttemptAddress {

    public static final String PARAMETER = "attempt";

    private AttemptAddress() {}

    public static Optional<AttemptId> id(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(AttemptId::parse);
    }

    /** What there is at the address for who asks. */
    public static ConversationPage page(BeforeEnterEvent event, SimulationService simulation) {
        return id(event, PARAMETER).map(simulation::find).orElseGet(ConversationPage.Unknown::new);
    }
}
