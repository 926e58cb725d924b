package nl.leerbrug.database;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts the statements that Hibernate sends, so that a test can show that their number does not grow with the rows:
 *
 * <pre>
 * var few = StatementCount.of(() -> service.list(cohortOfThree));
 * var many = StatementCount.of(() -> service.list(cohortOfThirty));
 * assertThat(many).isEqualTo(few);
 * </pre>
 *
 * Statements of the calling thread only; {@link #statements} gives their text for a failing test.
 */
public final class StatementCount implements StatementInspector {

    private static final ThreadLocal<List<String>> RECORDING = new ThreadLocal<>();

    /** How many statements this took. */
    public static int of(Runnable work) {
        return statements(work).size();
    }

    /** The statements that this took, in order. */
    public static List<String> statements(Runnable work) {
        var outer = RECORDING.get();
        var recorded = new ArrayList<String>();
        RECORDING.set(recorded);
        try {
            work.run();
            return Collections.unmodifiableList(recorded);
        } finally {
            if (outer == null) {
                RECORDING.remove();
            } else {
                outer.addAll(recorded);
                RECORDING.set(outer);
            }
        }
    }

    @Override
    public String inspect(String sql) {
        var recording = RECORDING.get();
        if (recording != null) {
            recording.add(sql);
        }
        return sql;
    }
}
