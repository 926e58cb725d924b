package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderByRoleTest {

    @Test
    void visitorsReadWhatIsPublic() {
        var reader = new ReaderByRole(Optional::empty);

        assertThat(audiences(reader)).isEqualTo("PUBLIC");
        assertThat(reader.seesDrafts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINEE, PUBLIC SIGNED_IN, false",
        "MEMBER, PUBLIC SIGNED_IN MEMBERS, false",
        "COORDINATOR, PUBLIC SIGNED_IN MEMBERS, false",
        "TRAINER, PUBLIC SIGNED_IN MEMBERS TRAINERS, false",
        "NETWORK_OFFICE, PUBLIC SIGNED_IN MEMBERS TRAINERS, false",
        "AUTHOR, PUBLIC SIGNED_IN MEMBERS TRAINERS, true"
    })
    void eachRoleReadsItsOwn(Role role, String audiences, boolean drafts) {
        var person = TestPerson.with(role).summary();
        var reader = new ReaderByRole(() -> Optional.of(person));

        assertThat(audiences(reader)).isEqualTo(audiences);
        assertThat(reader.seesDrafts()).isEqualTo(drafts);
    }

    private static String audiences(ReaderByRole reader) {
        return Arrays.stream(Audience.values())
                .filter(reader::mayRead)
                .map(Audience::name)
                .collect(Collectors.joining(" "));
    }
}
