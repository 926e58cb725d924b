package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.identity.SystemPrincipal;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for tests left alone every quarter of an hour. Each node does; a test is told of once all the same. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LeftTestsJob {

    private static final String QUARTER = "PT15M";

    private final LeftTests tests;

    LeftTestsJob(LeftTests tests) {
        this.tests = tests;
    }

    @Scheduled(initialDelayString = QUARTER, fixedDelayString = QUARTER)
    void look() {
        SystemPrincipal.run("simulation", tests::tell);
    }
}
