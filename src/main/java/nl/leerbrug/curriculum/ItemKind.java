package nl.leerbrug.curriculum;

/** What a trainee does with an item. */
public enum ItemKind {
    LESSON,
    QUIZ,
    TEST,
    QUESTIONNAIRE,
    REFLECTION,
    ASSIGNMENT,
    PRACTICE,
    MEETING
}
