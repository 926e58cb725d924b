package nl.leerbrug.learning.domain.report;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.curriculum.Task;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Which version of an item a reader has before them; only for items that this reader may read. */
@Component
class ContentVersions {

    private final Curricula curricula;

    ContentVersions(Curricula curricula) {
        this.curricula = curricula;
    }

    Optional<ContentHash> find(ItemId item) {
        return curricula
                .findLesson(item)
                .map(ContentVersions::hash)
                .or(() -> curricula.findTask(item).map(ContentVersions::hash))
                .or(() -> curricula.findQuiz(item).map(Quiz::hash))
                .or(() -> curricula.findQuestionnaire(item).map(Questionnaire::hash));
    }

    /** Lessons and tasks are not pinned by anything, so their text as shown is their version. */
    private static ContentHash hash(Lesson lesson) {
        var text = new StringBuilder(lesson.title());
        for (var part : lesson.parts()) {
            text.append('\n')
                    .append(
                            switch (part) {
                                case Lesson.TextPart(var shown) -> shown.html();
                                case Lesson.ReflectionPart(var prompt) ->
                                    prompt.prompt().html();
                            });
        }
        return sha256(text.toString());
    }

    private static ContentHash hash(Task task) {
        return sha256(task.title() + '\n' + task.text().html());
    }

    private static ContentHash sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
