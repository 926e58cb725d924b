package nl.leerbrug.simulation.ui.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class DutchDayTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 12);

    @ParameterizedTest
    @CsvSource({
        "1-12-2026, 2026-12-01",
        "01-12-2026, 2026-12-01",
        "' 1/12/2026 ', 2026-12-01",
        "1.12.26, 2026-12-01",
        "1 12 2026, 2026-12-01",
        "01122026, 2026-12-01",
        "2026-12-01, 2026-12-01",
        "1 december 2026, 2026-12-01",
        "1 Dec 2026, 2026-12-01",
        "3 mrt. 2026, 2026-03-03",
        "3 maart 2026, 2026-03-03",
        "3 mei 2027, 2027-05-03",
        "29-2-2028, 2028-02-29"
    })
    void readsADayAsPeopleWriteIt(String text, LocalDate day) {
        assertThat(DutchDay.parse(text, FROM)).contains(day);
    }

    @Test
    void dayWithoutAYearIsTheFirstOneFromThatDayOn() {
        assertThat(DutchDay.parse("12-1", FROM)).contains(FROM);
        assertThat(DutchDay.parse("11-1", FROM)).contains(LocalDate.of(2027, 1, 11));
        assertThat(DutchDay.parse("3 feb", FROM)).contains(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "morgen", "31-2-2026", "29-2-2026", "0-1-2026", "1-13-2026", "1-12-226", "1 xyz 2026", "12"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(DutchDay.parse(text, FROM)).isEmpty();
    }
}
