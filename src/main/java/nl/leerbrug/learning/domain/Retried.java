package nl.leerbrug.learning.domain;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A command that is tried once more, in a new transaction, when the database chose it as the victim of a deadlock. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 1, delay = 20, jitter = 10)
public @interface Retried {}
