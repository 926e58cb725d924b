package nl.leerbrug.cli;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

import java.time.Clock;

/** The part of the application that reads content. Only what is asked for comes to life: no database, no web server. */
public final class Checkers {

    private Checkers() {}

    public static AnnotationConfigApplicationContext open() {
        var context = new AnnotationConfigApplicationContext();
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Clock.class, Clock::systemUTC);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AssignableTypeFilter(Lifecycle.class));
        // What serves people reads the shipped content at once.
        scanner.addExcludeFilter(new AssignableTypeFilter(SmartInitializingSingleton.class));
        scanner.scan(
                "nl.leerbrug.content", "nl.leerbrug.curriculum", "nl.leerbrug.leerkring", "nl.leerbrug.simulation");
        context.refresh();
        return context;
    }
}
