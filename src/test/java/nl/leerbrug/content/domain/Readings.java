package nl.leerbrug.content.domain;

import nl.leerbrug.Application;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The reading pipeline with the kinds of all modules, without a database or a web server. */
public final class Readings {

    private static final ContentReading READING = reading();

    private Readings() {}

    static ContentReading all() {
        return READING;
    }

    private static ContentReading reading() {
        var context = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("(?!.*(Kind|Kinds|Tasks|Both|ContentReading)$).*")));
        scanner.scan(Application.class.getPackageName());
        context.refresh();
        return context.getBean(ContentReading.class);
    }

    static TreeMap<String, byte[]> files(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
