package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.PublicationStatus;

import java.util.List;

/** What a training promises, per module, with where each goal is taught and where it is tested. */
public record CurriculumGoals(CurriculumId id, String title, List<ModuleGoals> modules) {

    public CurriculumGoals {
        modules = List.copyOf(modules);
    }

    /** The goals of one module. */
    public record ModuleGoals(ModuleId id, String code, String title, PublicationStatus status, List<Coverage> goals) {
        public ModuleGoals {
            goals = List.copyOf(goals);
        }
    }

    /**
     * A goal with the items that serve it.
     *
     * @param taughtIn items that name the goal, and lessons to which its questions lead back
     */
    public record Coverage(LearningGoal goal, List<Item> taughtIn, List<TestedBy> testedBy) {
        public Coverage {
            taughtIn = List.copyOf(taughtIn);
            testedBy = List.copyOf(testedBy);
        }

        public boolean isTested() {
            return !testedBy.isEmpty();
        }
    }

    /** An item by its name. */
    public record Item(ItemId id, ItemKind kind, String title) {}

    /** A quiz or test with its questions on the goal; open questions give no verdict and are left out. */
    public record TestedBy(Item quiz, List<ContentId> questions) {
        public TestedBy {
            questions = List.copyOf(questions);
        }
    }
}
