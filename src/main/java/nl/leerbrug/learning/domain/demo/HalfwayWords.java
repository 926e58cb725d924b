package nl.leerbrug.learning.domain.demo;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Who the second demo trainee is and what they wrote; read when it is needed, which is once per database. */
@Component
class HalfwayWords {

    private static final ClassPathResource FILE = new ClassPathResource("halfway.properties", HalfwayWords.class);

    String of(String key) {
        var value = read().getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("%s has no %s".formatted(FILE, key));
        }
        return value;
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(FILE, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
