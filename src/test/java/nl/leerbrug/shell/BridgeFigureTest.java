package nl.leerbrug.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BridgeFigureTest {

    @ParameterizedTest
    @CsvSource({"0,24,0", "1,200,1", "12,24,23", "199,200,44", "24,24,45", "0,0,0"})
    void fillsInProportionButIsWholeOnlyAtTheEnd(int done, int total, int blocks) {
        var filled = BridgeFigure.filled(done, total);

        assertThat(filled).isEqualTo(blocks);
    }

    @Test
    void refusesMoreDoneThanThereIs() {
        assertThatThrownBy(() -> new BridgeFigure(3, 2, "3 van 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 of 2");
    }
}
