package nl.leerbrug.curriculum.ui;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.curriculum.TrainerPage;

import java.util.Optional;

/** Whatever stands under an id, to read. */
record Material(Curricula curricula) {

    sealed interface Readable {
        String title();
    }

    record OfLesson(Lesson lesson) implements Readable {
        @Override
        public String title() {
            return lesson.title();
        }
    }

    record OfQuiz(Quiz quiz) implements Readable {
        @Override
        public String title() {
            return quiz.title();
        }
    }

    record OfQuestionnaire(Questionnaire questionnaire) implements Readable {
        @Override
        public String title() {
            return questionnaire.title();
        }
    }

    record OfTask(Task task) implements Readable {
        @Override
        public String title() {
            return task.title();
        }
    }

    record OfTrainerPage(TrainerPage page) implements Readable {
        @Override
        public String title() {
            return page.title();
        }
    }

    Optional<Readable> find(ItemId id) {
        return curricula
                .findLesson(id)
                .<Readable>map(OfLesson::new)
                .or(() -> curricula.findQuiz(id).map(OfQuiz::new))
                .or(() -> curricula.findQuestionnaire(id).map(OfQuestionnaire::new))
                .or(() -> curricula.findTask(id).map(OfTask::new))
                .or(() -> curricula.findTrainerPage(id).map(OfTrainerPage::new));
    }
}
