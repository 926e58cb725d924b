package nl.leerbrug.database;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

import java.util.List;
import java.util.Locale;

/** Registered in {@code META-INF/spring.factories}, so that every Spring test works on {@link TestDatabase}. */
public class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var own = AnnotatedElementUtils.hasAnnotation(testClass, OwnDatabase.class);
        return new TestSchema(own ? testClass.getSimpleName().toLowerCase(Locale.ROOT) : "shared");
    }

    /** A record, because Spring keeps one context for customizers that are equal. */
    private record TestSchema(String name) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "leerbrug.database.url=" + TestDatabase.url(name),
                    "spring.jpa.properties.hibernate.session_factory.statement_inspector="
                            + StatementCount.class.getName());
        }
    }
}
