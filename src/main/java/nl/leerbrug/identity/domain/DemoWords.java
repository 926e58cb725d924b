package nl.leerbrug.identity.domain;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Passwords that can be read out in a room, such as {@code kade-lantaarn-wilg-47}: some 32 bits, behind limited sign-in. */
@Component
class DemoWords {

    private final List<String> words;

    DemoWords() {
        try {
            words = new ClassPathResource("identity/demo-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        return "%s-%s-%s-%d".formatted(word(), word(), word(), 10 + Secrets.below(90));
    }

    private String word() {
        return words.get(Secrets.below(words.size()));
    }
}
