package nl.leerbrug.learning.domain.demo;

import nl.leerbrug.identity.PersonRegistered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Starts the past of the second demo trainee when that account is made: a later start costs nothing. */
@Component
class OnPersonRegistered {

    private final HalfwayTrainee trainee;

    OnPersonRegistered(HalfwayTrainee trainee) {
        this.trainee = trainee;
    }

    @ApplicationModuleListener
    void on(PersonRegistered event) {
        trainee.begin(event.person());
    }
}
