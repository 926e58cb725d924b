package nl.leerbrug.cli;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.content.check.ProseReader;
import nl.leerbrug.curriculum.AuthoredGoals;
import nl.leerbrug.shared.Problem;
import nl.leerbrug.shared.Problem.Severity;
import nl.leerbrug.simulation.ClientCase;
import org.languagetool.JLanguageTool;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code check-content [--strict] [--record] [--cache DIR] [DIR]}: prints every problem of a content folder as
 * {@code file:line:column: severity: message}. Exit code 0 when all is well, 1 with errors (strict: also with warnings), 2
 * when it was called wrongly. {@code --goals} prints instead where each goal is taught and tested, and ends with 1 when a
 * published module has a goal that nothing tests. {@code --record} puts the texts that are clean on record.
 */
public final class CheckContent {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CheckContent.class);

    private CheckContent() {}

    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args), System.out));
    }

    static int run(List<String> args, PrintStream out) throws IOException {
        var strict = false;
        var goals = false;
        var record = false;
        var cache = Path.of(".build", "language");
        var folder = Path.of("content");
        for (var words = args.iterator(); words.hasNext(); ) {
            var word = words.next();
            if (word.equals("--strict")) {
                strict = true;
            } else if (word.equals("--goals")) {
                goals = true;
            } else if (word.equals("--record")) {
                record = true;
            } else if (word.equals("--cache") && words.hasNext()) {
                cache = Path.of(words.next());
            } else if (word.startsWith("-")) {
                out.println(MESSAGES.text("check.usage"));
                return 2;
            } else {
                folder = Path.of(word);
            }
        }
        if (!Files.isDirectory(folder)) {
            out.println(MESSAGES.text("check.not-a-folder", folder));
            return 2;
        }
        if (goals) {
            return printGoals(folder, out);
        }
        var problems = check(folder, cache, record);
        problems.forEach(out::println);
        out.println(summary(problems, folder));
        var fails = strict ? Severity.WARNING : Severity.ERROR;
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(fails) <= 0) ? 1 : 0;
    }

    private static int printGoals(Path folder, PrintStream out) {
        try (var context = Checkers.open()) {
            var tables = context.getBean(AuthoredGoals.class).in(folder);
            tables.forEach(table -> GoalsAsText.print(table, out));
            var errors = context.getBean(ContentChecker.class).check(folder).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            if (!errors.isEmpty()) {
                // What has an error is not in the tables.
                errors.forEach(out::println);
                return 1;
            }
            return tables.stream().allMatch(GoalsAsText::isWhole) ? 0 : 1;
        }
    }

    /** All problems of a folder, spelling included. */
    static List<Problem> check(Path folder, Path cache) throws IOException {
        return check(folder, cache, false);
    }

    private static List<Problem> check(Path folder, Path cache, boolean record) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var context = Checkers.open()) {
            var checker = context.getBean(ContentChecker.class);
            problems.addAll(checker.check(folder));
            var inspection = new RememberedInspection(cache);
            checker.read(folder, ClientCase.class).parallelStream()
                    .map(client -> inspection.inspect(client.value()))
                    .forEachOrdered(problems::addAll);
        }
        var accepted = AcceptedWords.in(folder);
        var version = JLanguageTool.VERSION + SpellingCheck.SETTINGS + accepted.entries();
        var spelling = new RememberedCheck(new SpellingCheck(accepted), cache, version);
        var language = CleanTexts.in(folder, accepted, spelling);
        problems.addAll(spelling(folder, language));
        if (record) {
            language.record(folder);
        }
        return problems.stream().sorted().toList();
    }

    private static List<Problem> spelling(Path folder, ProseCheck check) throws IOException {
        return authored(folder).parallelStream()
                .flatMap(file -> check.check(prose(folder, file)).stream())
                .toList();
    }

    private static List<Prose> prose(Path folder, Path file) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        try {
            return ProseReader.read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** The author guide at the top of the folder is English and not content. */
    private static List<Path> authored(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".yaml"))
                    .filter(file -> folder.relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }

    private static String summary(List<Problem> problems, Path folder) throws IOException {
        var files = authored(folder).size();
        if (problems.isEmpty()) {
            return MESSAGES.text("check.clean", files);
        }
        return MESSAGES.text(
                "check.summary",
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.ADVICE),
                files);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
