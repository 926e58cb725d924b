package nl.leerbrug.learning.domain;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Switches {@link Retried} on; the retry goes around the transaction, so the second try starts clean. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RetrySetup {}
