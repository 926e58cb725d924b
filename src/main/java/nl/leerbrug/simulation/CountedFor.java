package nl.leerbrug.simulation;

import java.util.List;

/**
 * For which tasks of a training one's own conversation counted. The module that has trainings makes a bean of it; without
 * one, a conversation counts for nothing.
 */
@FunctionalInterface
public interface CountedFor {

    CountedFor NOTHING = attempt -> List.of();

    List<Task> listTasks(AttemptId attempt);

    /**
     * @param path of its screen, without a leading slash
     */
    record Task(String title, String path) {}
}
