package nl.leerbrug.identity;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import nl.leerbrug.test.AppRoutes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The table in {@code src/docs/roles.md} is what the routes say, and every route is in it. */
class RoleMatrixTest {

    private static final Path TABLE = Path.of("src/docs/roles.md");
    private static final Pattern ROW = Pattern.compile("\\| `/(?<path>[^`]*)`[^|]*\\|(?<cells>.*)\\|");
    private static final List<Optional<Role>> COLUMNS = Stream.concat(
                    Stream.of(Optional.<Role>empty()),
                    Stream.of(
                                    Role.TRAINEE,
                                    Role.TRAINER,
                                    Role.MEMBER,
                                    Role.COORDINATOR,
                                    Role.NETWORK_OFFICE,
                                    Role.AUTHOR)
                            .map(Optional::of))
            .toList();

    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    @TestFactory
    Stream<DynamicTest> everyRouteIsOpenToWhomTheTableSays() throws IOException {
        var table = table();
        return AppRoutes.all().entrySet().stream()
                .map(route -> DynamicTest.dynamicTest(
                        "/" + route.getKey(),
                        () -> assertThat(table.getOrDefault(route.getKey(), "no row"))
                                .as("row of `/%s` in %s", route.getKey(), TABLE)
                                .isEqualTo(cells(route.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> everyRowIsARoute() throws IOException {
        var routes = AppRoutes.all();
        return table().keySet().stream()
                .map(path -> DynamicTest.dynamicTest(
                        "/" + path, () -> assertThat(routes).containsKey(path)));
    }

    private String cells(Class<?> view) {
        return COLUMNS.stream().map(column -> mayOpen(view, column) ? "●" : "·").collect(Collectors.joining(" | "));
    }

    private boolean mayOpen(Class<?> view, Optional<Role> role) {
        Principal someone = () -> "someone";
        return access.hasAccess(
                view,
                role.isPresent() ? someone : null,
                asked -> role.filter(own -> own.name().equals(asked)).isPresent());
    }

    private static Map<String, String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        row -> row.group("path"), row -> row.group("cells").strip(), (a, b) -> b, TreeMap::new));
    }
}
