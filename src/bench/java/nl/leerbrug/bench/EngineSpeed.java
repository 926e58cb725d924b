package nl.leerbrug.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs {@link EngineBenchmark} in a virtual machine of its own; some two minutes. */
final class EngineSpeed {

    private EngineSpeed() {}

    /**
     * @param client whom the conversation is with
     * @param micros on average
     * @param error half the interval of 99.9 %; not a number for a single measurement
     */
    record Figure(String benchmark, String client, double micros, double error) {}

    record Result(List<Figure> figures) {

        static final Result NONE = new Result(List.of());

        /** Of the clients together. */
        Optional<Double> mean(String benchmark) {
            var mean = micros(benchmark).average();
            return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
        }

        Optional<Double> worst(String benchmark) {
            OptionalDouble worst = micros(benchmark).max();
            return worst.isPresent() ? Optional.of(worst.getAsDouble()) : Optional.empty();
        }

        private java.util.stream.DoubleStream micros(String benchmark) {
            return figures.stream()
                    .filter(figure -> figure.benchmark().equals(benchmark))
                    .mapToDouble(Figure::micros);
        }
    }

    static Result measure(Path folder) {
        var options = new OptionsBuilder()
                .include(EngineBenchmark.class.getSimpleName())
                .jvmArgsAppend("-Dbench.content=" + Path.of("content").toAbsolutePath())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(folder.resolve("engine.log").toString())
                .build();
        try {
            return new Result(
                    new Runner(options).run().stream().map(EngineSpeed::figure).toList());
        } catch (RunnerException e) {
            throw new IllegalStateException("the engine could not be measured", e);
        }
    }

    /** On its own: {@code java -cp … nl.leerbrug.bench.EngineSpeed}. */
    public static void main(String[] args) {
        print(measure(Path.of("target", "bench")).figures());
    }

    private static void print(Collection<Figure> figures) {
        figures.forEach(figure -> System.out.printf(
                java.util.Locale.ROOT,
                "%-24s %-16s %8.1f µs ± %.1f%n",
                figure.benchmark(),
                figure.client(),
                figure.micros(),
                figure.error()));
    }

    private static Figure figure(RunResult run) {
        var name = run.getParams().getBenchmark();
        var score = run.getPrimaryResult();
        return new Figure(
                name.substring(name.lastIndexOf('.') + 1),
                run.getParams().getParam("client"),
                score.getScore(),
                score.getScoreError());
    }
}
