package nl.leerbrug.learning.domain;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Services of this module on the test database, with content and people from {@link QuizWorld}, method security, a clock
 * that stands still, and no web.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(classes = QuizWorld.Setup.class, initializers = ConfigDataApplicationContextInitializer.class)
@ExtendWith(PublishedEventsExtension.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
public @interface LearningSlice {}
