package nl.leerbrug.test;

import com.vaadin.flow.router.Route;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The routes of the application itself, without those that tests declare. */
public final class AppRoutes {

    /** What a parameter must match, such as {@code ([0-9]{1,3})}: no matter to who may open a view. */
    private static final Pattern MATCHING = Pattern.compile("\\([^)]*\\)");

    private AppRoutes() {}

    /** View by path template, without what its parameters must match. */
    public static Map<String, Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("nl.leerbrug").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), AppRoutes.class.getClassLoader()))
                .filter(view -> !place(view).equals(place(AppRoutes.class)))
                .collect(Collectors.toMap(
                        view -> MATCHING.matcher(view.getAnnotation(Route.class).value())
                                .replaceAll(""),
                        view -> view,
                        (a, b) -> b,
                        TreeMap::new));
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
