package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Task;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what a person types: version by version, never over a version the writer has not seen. */
@Component
public class WritingDesk {

    private static final int LIMIT = 20_000;

    private final WritingRepository writings;
    private final Curricula curricula;
    private final Clock clock;

    WritingDesk(WritingRepository writings, Curricula curricula, Clock clock) {
        this.writings = writings;
        this.curricula = curricula;
        this.clock = clock;
    }

    public List<SavedText> findAll(UUID person, ItemId item) {
        return writings.list(person, item.value()).stream()
                .map(WritingRow::asSavedText)
                .toList();
    }

    public SavedText find(UUID person, TextPlace place) {
        return writings.find(
                        person, place.item().value(), place.kind(), place.part().value())
                .map(WritingRow::asSavedText)
                .orElseGet(() -> SavedText.empty(place));
    }

    SaveResult save(UUID person, TextPlace place, String text, int revision) {
        if (text.length() > LIMIT) {
            return new SaveResult.TooLong(LIMIT);
        }
        var at = clock.instant();
        var item = place.item().value();
        var part = place.part().value();
        if (revision > 0 && writings.update(person, item, place.kind(), part, text, revision, at) == 1) {
            return new SaveResult.Saved(revision + 1, at);
        }
        if (revision == 0) {
            if (!exists(place)) {
                return new SaveResult.Unknown();
            }
            if (insert(person, place, text, at)) {
                return new SaveResult.Saved(1, at);
            }
        }
        var current = find(person, place);
        if (current.revision() == 0) {
            return new SaveResult.Unknown();
        }
        if (current.text().equals(text)) {
            return new SaveResult.Saved(current.revision(), current.savedAt().orElse(at));
        }
        return current.handedIn() ? new SaveResult.HandedIn(current) : new SaveResult.Conflict(current);
    }

    /** Marks it as handed in, also when nothing was typed because a file says it all. */
    SavedText handIn(UUID person, TextPlace place) {
        var at = clock.instant();
        insert(person, place, "", at);
        writings.handIn(person, place.item().value(), place.kind(), place.part().value(), at);
        return find(person, place);
    }

    boolean takeBack(UUID person, TextPlace place) {
        return writings.takeBack(
                        person, place.item().value(), place.kind(), place.part().value())
                == 1;
    }

    private boolean insert(UUID person, TextPlace place, String text, Instant at) {
        return writings.insertIfAbsent(
                        UUID.randomUUID(),
                        person,
                        place.item().value(),
                        place.kind().name(),
                        place.part().value(),
                        text,
                        at)
                == 1;
    }

    /** The content has such a field, and this person may read it. */
    boolean exists(TextPlace place) {
        return switch (place.kind()) {
            case NOTE -> curricula.findLesson(place.item()).isPresent();
            case REFLECTION ->
                hasPrompt(place)
                        || curricula
                                .findTask(place.item())
                                .filter(Task.ReflectionTask.class::isInstance)
                                .isPresent();
            case ASSIGNMENT ->
                curricula
                        .findTask(place.item())
                        .filter(Task.Assignment.class::isInstance)
                        .isPresent();
        };
    }

    private boolean hasPrompt(TextPlace place) {
        return curricula
                .findLesson(place.item())
                .map(lesson -> lesson.parts().stream()
                        .filter(Lesson.ReflectionPart.class::isInstance)
                        .map(Lesson.ReflectionPart.class::cast)
                        .anyMatch(part -> part.prompt().id().equals(place.part())))
                .orElse(false);
    }
}
