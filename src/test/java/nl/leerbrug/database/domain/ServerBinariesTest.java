package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerBinariesTest {

    @TempDir
    private Path folder;

    @Test
    void refusesWithTheReasonWhenThereIsNoRoomToUnpack() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> ServerBinaries.unpackBelow(inTheWay))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("could not be unpacked");
    }
}
