package nl.leerbrug.shell;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The words on the screen: complete in both languages, none too many, and none in Java. */
class TranslationTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/leerbrug");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

    /** A key, or the beginning of one that ends in a dot and is completed by an enum constant. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[A-Z]\\w*\\.(?:[\\w.-]*))\"");

    /** A key put together around a value in its middle: "module.View." + name + ".title". */
    private static final Pattern WRAPPED = Pattern.compile("\"([a-z]+\\.(?:[A-Z]\\w*\\.)?)\"\\s*\\+");

    private static final Pattern COMPLETED_BY_ENUM = Pattern.compile("\"([a-z]+)\\.([A-Z]\\w*)\\.\"\\s*\\+");
    private static final Pattern CONSTANTS = Pattern.compile("\\benum \\w+[^{]*\\{([^;}]*)");

    /** Setters and constructors through which words reach the screen. */
    private static final Pattern WORDS_IN_JAVA = Pattern.compile(
            "(?:\\.(?:setText|setLabel|setPlaceholder|setHelperText|setAriaLabel|setHeaderTitle|setErrorMessage|setTooltipText|setTitle)"
                    + "|new (?:H[1-6]|Paragraph|Span|Div|Button|NativeButton|Anchor|RouterLink|Checkbox|TextField|TextArea"
                    + "|PageHeader|EmptyState|Card|Tag|ListItem|NativeLabel|NativeDetails|Dialog|Legend))"
                    + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");

    /** The product's own name, and the address as the first argument of an anchor. */
    private static final Predicate<String> NO_WORDS =
            found -> found.contains("\"Leerbrug\"") || found.matches("(?s)new Anchor\\(\\s*\"[/#].*");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(load("translations_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(load("translations").stringPropertyNames());
    }

    /** As {@code LC_ALL=C sort} puts them. */
    @Test
    void linesAreSortedSoThatMergesAreEasy() {
        assertThat(Stream.of("translations", "translations_en"))
                .allSatisfy(name -> assertThat(lines(name)).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void everyKeyInTheCodeHasItsText() {
        var known = load("translations").stringPropertyNames();

        var missing = keysInCode().stream()
                .filter(key -> !key.endsWith("."))
                .filter(key -> !known.contains(key))
                .filter(key -> known.stream().noneMatch(there -> there.startsWith(key + ".")))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyEnumConstantHasItsText() {
        var known = load("translations").stringPropertyNames();
        var missing = new TreeSet<String>();

        sources()
                .forEach(source -> COMPLETED_BY_ENUM
                        .matcher(source)
                        .results()
                        .forEach(found -> constants(found.group(2))
                                .map(constant -> found.group(1) + "." + found.group(2) + "." + constant)
                                .filter(key -> known.stream()
                                        .noneMatch(there -> there.equals(key) || there.startsWith(key + ".")))
                                .forEach(missing::add)));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var used = keysInCode();
        var known = load("translations").stringPropertyNames();
        // A literal that is no key by itself is completed elsewhere, as in key + ".title".
        var beginnings = Stream.of(
                        used.stream().filter(key -> key.endsWith(".")),
                        used.stream().filter(key -> !known.contains(key)).map(key -> key + "."),
                        wrapped().stream())
                .flatMap(part -> part)
                .collect(Collectors.toSet());

        var unused = known.stream()
                .filter(key -> !used.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextWithParametersIsAMessageFormat() {
        assertThat(Stream.of("translations", "translations_en"))
                .allSatisfy(name -> load(name).forEach((key, text) -> {
                    if (text.toString().contains("{0")) {
                        assertThatCode(() -> new MessageFormat(text.toString(), Locale.of("nl")))
                                .as("%s", key)
                                .doesNotThrowAnyException();
                        assertThat(text.toString().replace("''", ""))
                                .as("an apostrophe beside a parameter is written twice: %s", key)
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    void screensHaveNoWordsOfTheirOwn() {
        var words = sources()
                .filter(source -> source.contains("import com.vaadin.flow.component"))
                .flatMap(source -> WORDS_IN_JAVA.matcher(source).results())
                .map(java.util.regex.MatchResult::group)
                .filter(NO_WORDS.negate())
                .toList();

        assertThat(words).isEmpty();
    }

    private static Set<String> keysInCode() {
        return sources()
                .flatMap(source -> KEY.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> wrapped() {
        return sources()
                .flatMap(source -> WRAPPED.matcher(source).results())
                .map(found -> found.group(1))
                .filter(beginning ->
                        beginning.chars().filter(sign -> sign == '.').count() > 1)
                .collect(Collectors.toSet());
    }

    private static Stream<String> constants(String type) {
        return files().filter(file -> file.getFileName().toString().equals(type + ".java"))
                .map(TranslationTest::read)
                .flatMap(source -> CONSTANTS.matcher(source).results())
                .limit(1)
                .flatMap(found -> Arrays.stream(found.group(1)
                        .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "")
                        .replaceAll("\\([^)]*\\)", "")
                        .split(",")))
                .map(String::strip)
                .filter(constant -> constant.matches("[A-Z][A-Z0-9_]*"));
    }

    private static Stream<String> sources() {
        return files().map(TranslationTest::read);
    }

    private static Stream<Path> files() {
        try (var found = Files.walk(SOURCES)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String bundle) {
        return read(BUNDLES.resolve(bundle + ".properties")).lines().toList();
    }

    private static Properties load(String bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
