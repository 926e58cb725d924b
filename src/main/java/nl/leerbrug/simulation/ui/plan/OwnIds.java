package nl.leerbrug.simulation.ui.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names for what is typed instead of chosen. */
final class OwnIds {

    private OwnIds() {}

    /** @param there what has a name already */
    static <T> String next(String kind, List<T> there, Function<T, String> id) {
        var taken = there.stream().map(id).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "eigen-" + kind + "-" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
