package nl.leerbrug.content.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each of a test's {@code mistakes()}, planted in its folder, gives one error and no other, at the right place. */
public interface TellsMistakes {

    /** The folder in which the mistakes are planted, without them. */
    Folder folder();

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    default void tellsEachMistakeAtItsPlace(Mistake mistake) {
        assertThat(mistake.errorsIn(folder()))
                .singleElement()
                .asString()
                .startsWith(mistake.start())
                .contains(mistake.words());
    }
}
