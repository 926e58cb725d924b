package nl.leerbrug;

import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureLineTest {

    private final StartFailureLine reporter = new StartFailureLine();

    @Test
    void tellsTheReasonHoweverDeepItIs(CapturedOutput output) {
        var failure = new IllegalStateException(new IllegalStateException(new StartRefused("no room.")));

        assertThat(reporter.reportException(failure)).isTrue();
        assertThat(output.getErr()).isEqualTo("Leerbrug cannot start: no room.\n");
    }

    @Test
    void namesThePortThatIsInUse(CapturedOutput output) {
        assertThat(reporter.reportException(new PortInUseException(8080))).isTrue();
        assertThat(output.getErr()).contains("Port 8080 is in use; choose another with --port.");
    }

    @Test
    void leavesOtherFailuresToSpringBoot(CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException("a defect")))
                .isFalse();
        assertThat(output.getErr()).isEmpty();
    }
}
