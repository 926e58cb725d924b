package nl.leerbrug.simulation.domain.attempt;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Switches {@link Retried} on; the retry goes around the transaction, so the second try starts clean. */
@Configuration(value = "simulationRetrySetup", proxyBeanMethods = false)
@EnableResilientMethods
class RetrySetup {}
