package nl.leerbrug.content.domain;

import nl.leerbrug.Application;
import nl.leerbrug.shared.Problem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    /** What is wrong with the structure of a folder; its language, which takes ten times as long, is left out. */
    public static List<Problem> problems(Path folder) {
        return READING.read(new ContentFolder.Outside(folder.toAbsolutePath()).read(), null)
                .problems();
    }

    static TreeMap<String, byte[]> files(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
