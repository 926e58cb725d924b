package nl.leerbrug.content.domain;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with content: the one that ships with the application, or one outside. */
sealed interface ContentFolder {

    /** All files by their path relative to the folder. */
    SortedMap<String, byte[]> read();

    /** Changes when a file changes, so that looking costs less than reading. */
    String fingerprint();

    record Shipped() implements ContentFolder {

        private static final String ROOT = "/content/";

        @Override
        public SortedMap<String, byte[]> read() {
            var files = new TreeMap<String, byte[]>();
            try {
                for (Resource resource :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:content/**/*.*")) {
                    if (resource.isReadable()) {
                        var url = resource.getURL().toString();
                        files.put(
                                url.substring(url.lastIndexOf(ROOT) + ROOT.length()), resource.getContentAsByteArray());
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            files.keySet().removeIf(path -> path.endsWith(".class"));
            return files;
        }

        @Override
        public String fingerprint() {
            return "shipped";
        }
    }

    record Outside(Path root) implements ContentFolder {

        @Override
        public SortedMap<String, byte[]> read() {
            var files = new TreeMap<String, byte[]>();
            try (Stream<Path> paths = visible()) {
                for (var path : (Iterable<Path>) paths::iterator) {
                    files.put(relative(path), Files.readAllBytes(path));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return files;
        }

        @Override
        public String fingerprint() {
            var seen = new StringBuilder();
            try (Stream<Path> paths = visible()) {
                for (var path : (Iterable<Path>) paths.sorted()::iterator) {
                    seen.append(relative(path))
                            .append(' ')
                            .append(Files.size(path))
                            .append(' ')
                            .append(Files.getLastModifiedTime(path).toMillis())
                            .append('\n');
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return seen.toString();
        }

        private Stream<Path> visible() throws IOException {
            return Files.walk(root)
                    .filter(Files::isRegularFile)
                    .filter(path -> !relative(path).startsWith(".")
                            && !relative(path).contains("/.")
                            && !relative(path).endsWith("~"));
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }
    }
}
