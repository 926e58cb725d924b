package nl.leerbrug.database;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that is tried once more, in a new transaction, when somebody else came in between: the database chose it as
 * the victim of a deadlock, or a row it relied on has changed.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 1, delay = 20, jitter = 10)
public @interface Retried {}
