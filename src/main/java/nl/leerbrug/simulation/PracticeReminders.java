package nl.leerbrug.simulation;

import java.util.List;

/** Tells who is signed in which planned practice can be done now. */
public interface PracticeReminders {

    /** The longest waiting first. */
    List<PlannedPractice> listDue();
}
