package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.learning.domain.quiz.DutchNumber.Reading;
import nl.leerbrug.learning.domain.quiz.DutchNumber.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class DutchNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "990|990",
                "1.401,50|1401.50",
                "1401,5|1401.5",
                "1.401|1401",
                "12.345.678|12345678",
                "0,25|0.25",
                "-3|-3",
                "\u22123|-3",
                "+3|3",
                "007|7",
                "€ 990|990",
                "€\u00a01.401,50|1401.50",
                "990 euro|990",
                "990 Euro|990",
                "990,-|990",
                "70%|70",
                "'  990  '|990"
            })
    void readsWhatDutchPeopleWrite(String typed, BigDecimal value) {
        var reading = DutchNumber.read(typed, Optional.of("euro"));

        assertThat(reading).isEqualTo(new Reading.Read(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "'   '|EMPTY",
                "€|EMPTY",
                "12.50|POINT_FOR_DECIMALS",
                "1401.5|POINT_FOR_DECIMALS",
                "1,401.50|POINT_FOR_DECIMALS",
                "0.990|POINT_FOR_DECIMALS",
                "1401.500,00|MISPLACED_SIGN",
                "1.40.000|MISPLACED_SIGN",
                "1,4,0|MISPLACED_SIGN",
                "990,|MISPLACED_SIGN",
                ",5|MISPLACED_SIGN",
                "negen|NOT_A_NUMBER",
                "1 401|NOT_A_NUMBER",
                "1e3|NOT_A_NUMBER",
                "--3|NOT_A_NUMBER",
                "99999999999999999999999999999999999999999|NOT_A_NUMBER"
            })
    void refusesTheRestWithAReason(String typed, Reason reason) {
        var reading = DutchNumber.read(typed, Optional.of("euro"));

        assertThat(reading).isEqualTo(new Reading.Refused(reason));
    }
}
