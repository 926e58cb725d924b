package nl.leerbrug.learning.domain.assignment;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.writing.HandInResult;
import nl.leerbrug.learning.domain.writing.SaveResult;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shared.RenderedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;

class AssignmentServiceTest extends LearningTest {

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    AssignmentService assignments;

    @Autowired
    WritingService writings;

    @Autowired
    PathService paths;

    @Autowired
    Progress progress;

    @BeforeEach
    void publishTraining() {
        curricula.put(curriculum(module(
                "m1",
                Fixtures.item("werk", ItemKind.ASSIGNMENT, CompletionRule.SUBMITTED, 20, false),
                Fixtures.item("tekst", ItemKind.ASSIGNMENT, CompletionRule.SUBMITTED, 20, false))));
        var text = new RenderedText("<p>Maak het.</p>");
        curricula.put(new Task.Assignment(item("werk"), "Werk", text, Task.HandIn.TEXT_OR_FILE));
        curricula.put(new Task.Assignment(item("tekst"), "Tekst", text, Task.HandIn.TEXT));
        paths.start(TRAINING);
    }

    @Test
    void fileComesBackToItsOwnerAsItWas() {
        var added = (UploadResult.Added) assignments.add(TRAINING, item("werk"), "mijn werk.pdf", PDF);

        var file = assignments.download(added.file().id()).orElseThrow();

        assertThat(file.content()).isEqualTo(PDF);
        assertThat(file.name()).isEqualTo("mijn werk.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(assignments.listMine(item("werk"))).containsExactly(added.file());
    }

    @Test
    void neighbourCannotDownloadOrRemoveMyFile() {
        var added = (UploadResult.Added) assignments.add(TRAINING, item("werk"), "werk.pdf", PDF);

        signIn(sem, Role.TRAINEE);
        paths.start(TRAINING);

        assertThat(assignments.download(added.file().id())).isEmpty();
        assertThat(assignments.remove(TRAINING, item("werk"), added.file().id()))
                .isFalse();
        assertThat(assignments.listMine(item("werk"))).isEmpty();
    }

    @Test
    void neighbourHandsInAndTakesBackNothingOfMine() {
        assignments.add(TRAINING, item("werk"), "werk.pdf", PDF);
        assignments.handIn(TRAINING, item("werk"));

        signIn(sem, Role.TRAINEE);
        paths.start(TRAINING);

        assertThat(assignments.handIn(TRAINING, item("werk"))).isInstanceOf(HandInResult.Empty.class);
        assertThat(assignments.takeBack(TRAINING, item("werk"))).isInstanceOf(HandInResult.Unknown.class);
        assertThat(assignments.add(TRAINING, item("werk"), "van Sem.pdf", PDF)).isInstanceOf(UploadResult.Added.class);
        signIn(noor, Role.TRAINEE);
        assertThat(assignments.listMine(item("werk")))
                .extracting(FileSummary::name)
                .containsExactly("werk.pdf");
        assertThat(isDone("werk")).isTrue();
    }

    @Test
    void programThatCallsItselfAPdfIsRefused() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';

        assertThat(assignments.add(TRAINING, item("werk"), "werk.pdf", program))
                .isInstanceOf(UploadResult.OtherType.class);
    }

    @Test
    void fileAboveTheLimitIsRefusedWithTheLimit() {
        var large = Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1);

        assertThat(assignments.add(TRAINING, item("werk"), "werk.pdf", large)).isEqualTo(new UploadResult.TooLarge(10));
    }

    @Test
    void fileOfTheLargestSizeFitsInTheDatabase() {
        var large = Arrays.copyOf(PDF, 10 * 1024 * 1024);

        assertThat(assignments.add(TRAINING, item("werk"), "werk.pdf", large)).isInstanceOf(UploadResult.Added.class);
    }

    @Test
    void assignmentForTextTakesNoFiles() {
        assertThat(assignments.add(TRAINING, item("tekst"), "werk.pdf", PDF)).isInstanceOf(UploadResult.Unknown.class);
    }

    @Test
    void nothingCannotBeHandedIn() {
        assertThat(assignments.handIn(TRAINING, item("werk"))).isInstanceOf(HandInResult.Empty.class);
    }

    @Test
    void handedInFileIsFixedUntilItIsTakenBack() {
        var added = (UploadResult.Added) assignments.add(TRAINING, item("werk"), "werk.pdf", PDF);

        assertThat(assignments.handIn(TRAINING, item("werk"))).isInstanceOf(HandInResult.HandedIn.class);

        assertThat(isDone("werk")).isTrue();
        assertThat(assignments.remove(TRAINING, item("werk"), added.file().id()))
                .isFalse();
        assertThat(assignments.add(TRAINING, item("werk"), "nog een.pdf", PDF))
                .isInstanceOf(UploadResult.HandedIn.class);
        assertThat(assignments.takeBack(TRAINING, item("werk"))).isInstanceOf(HandInResult.TakenBack.class);
        assertThat(isDone("werk")).isFalse();
        assertThat(assignments.remove(TRAINING, item("werk"), added.file().id()))
                .isTrue();
    }

    @Test
    void textIsHandedInAsItWasSaved() {
        var place = TextPlace.assignment(item("tekst"));
        writings.save(place, "Mijn uitwerking", 0);

        var result = (HandInResult.HandedIn) assignments.handIn(TRAINING, item("tekst"));

        assertThat(result.text().text()).isEqualTo("Mijn uitwerking");
        assertThat(result.text().handedInAt()).contains(Fixtures.AT);
        assertThat(writings.save(place, "Toch anders", 1)).isInstanceOf(SaveResult.HandedIn.class);
    }

    private boolean isDone(String id) {
        return progress.mine(TRAINING)
                .orElseThrow()
                .item(item(id))
                .orElseThrow()
                .state()
                .settled();
    }
}
