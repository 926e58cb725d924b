package nl.leerbrug.learning.domain.path;

import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curriculum;

/**
 * A curriculum that one does not follow yet.
 *
 * @param minutes planned net minutes of what is published
 * @param startable a trainee may begin with it
 */
public record CurriculumOffer(Curriculum curriculum, int minutes, boolean startable) {

    public static CurriculumOffer of(Curriculum curriculum, boolean startable) {
        var minutes =
                curriculum.modules().stream().mapToInt(CourseModule::minutes).sum();
        return new CurriculumOffer(curriculum, minutes, startable);
    }
}
