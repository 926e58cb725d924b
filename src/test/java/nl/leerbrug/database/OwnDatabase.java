package nl.leerbrug.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test class an empty schema of its own, for tests that look at all rows of a table. The others share
 * one, each with its own data, so that the application starts and migrates only once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnDatabase {}
