package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.domain.participation.Own;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Notes and reflections of the person who asks. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WritingService {

    private final WritingDesk desk;
    private final Own own;
    private final HandIns handIns;
    private final Curricula curricula;

    WritingService(WritingDesk desk, Own own, HandIns handIns, Curricula curricula) {
        this.desk = desk;
        this.own = own;
        this.handIns = handIns;
        this.curricula = curricula;
    }

    @Transactional(readOnly = true)
    public List<SavedText> listMine(ItemId item) {
        return desk.findAll(own.person(), item);
    }

    @Transactional(readOnly = true)
    public SavedText findMine(TextPlace place) {
        return desk.find(own.person(), place);
    }

    /** @param revision the one the typed text is based on, 0 when nothing was saved */
    @Retried
    public SaveResult save(TextPlace place, String text, int revision) {
        return desk.save(own.person(), place, text, revision);
    }

    /** Completes a reflection that is an item; hands it in only if its author said so. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public HandInResult finishReflection(CurriculumId curriculum, ItemId item) {
        var task = curricula.findTask(item);
        if (task.isPresent() && task.get() instanceof Task.ReflectionTask reflection) {
            var place = TextPlace.reflection(item);
            return switch (reflection.sharing()) {
                case PRIVATE -> handIns.finishPrivately(curriculum, place, WritingService::isWritten);
                case HANDED_IN -> handIns.handIn(curriculum, place, WritingService::isWritten);
            };
        }
        return new HandInResult.Unknown();
    }

    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public HandInResult takeBackReflection(CurriculumId curriculum, ItemId item) {
        return handIns.takeBack(curriculum, TextPlace.reflection(item));
    }

    /** Hands in the answer to a prompt within a lesson, if its author asked for that; the lesson's state stays. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public HandInResult handInPrompt(TextPlace place) {
        if (!isHandedInPrompt(place)) {
            return new HandInResult.Unknown();
        }
        if (desk.find(own.person(), place).text().isBlank()) {
            return new HandInResult.Empty();
        }
        return new HandInResult.HandedIn(desk.handIn(own.person(), place));
    }

    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public HandInResult takeBackPrompt(TextPlace place) {
        var current = desk.find(own.person(), place);
        if (!current.handedIn()) {
            return new HandInResult.Unknown();
        }
        return desk.takeBack(own.person(), place)
                ? new HandInResult.TakenBack(desk.find(own.person(), place))
                : new HandInResult.AlreadyReviewed();
    }

    private boolean isHandedInPrompt(TextPlace place) {
        return curricula
                .findLesson(place.item())
                .map(lesson -> lesson.parts().stream()
                        .filter(Lesson.ReflectionPart.class::isInstance)
                        .map(part -> ((Lesson.ReflectionPart) part).prompt())
                        .anyMatch(prompt -> prompt.id().equals(place.part()) && prompt.sharing() == Sharing.HANDED_IN))
                .orElse(false);
    }

    private static boolean isWritten(SavedText text) {
        return !text.text().isBlank();
    }
}
