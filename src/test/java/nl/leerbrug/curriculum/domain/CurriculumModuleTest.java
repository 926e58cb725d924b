package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.Pages;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
class CurriculumModuleTest {

    private static final ItemId LESSON = new ItemId("stress-in-vijf-minuten");
    private static final ItemId QUIZ = new ItemId("l0-kennischeck");
    private static final ItemId TRAINER_PAGE = new ItemId("l0-programma");
    private static final ItemId DRAFT = new ItemId("ferry-aan-de-balie");
    private static final CurriculumId LIGHT = new CurriculumId("light-training");

    @Autowired
    private Curricula curricula;

    @Autowired
    private Pages pages;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsMembersNoTrainerPages() {
        TestPerson.with(Role.MEMBER).signIn();

        assertThat(curricula.findLesson(LESSON)).isPresent();
        assertThat(curricula.findTrainerPage(TRAINER_PAGE)).isEmpty();
    }

    @Test
    void showsTraineesTheirTextsButNotTheTrainersNorDrafts() {
        TestPerson.with(Role.TRAINEE).signIn();

        var curriculum = curricula.find(LIGHT).orElseThrow();

        assertThat(curricula.findLesson(LESSON)).get().satisfies(lesson -> {
            assertThat(lesson.parts()).anyMatch(Lesson.ReflectionPart.class::isInstance);
            assertThat(lesson.sources()).isNotEmpty();
        });
        assertThat(curricula.findTrainerPage(TRAINER_PAGE)).isEmpty();
        assertThat(curricula.findTask(DRAFT)).isEmpty();
        assertThat(curriculum.item(DRAFT)).isEmpty();
        assertThat(curriculum.modules())
                .allMatch(module -> module.trainerPages().isEmpty());
    }

    @Test
    void showsTrainersTheirPagesButNoDrafts() {
        TestPerson.with(Role.TRAINER).signIn();

        assertThat(curricula.findTrainerPage(TRAINER_PAGE)).isPresent();
        assertThat(curricula.findTask(DRAFT)).isEmpty();
    }

    @Test
    void showsAuthorsDrafts() {
        TestPerson.with(Role.AUTHOR).signIn();

        assertThat(curricula.findTask(DRAFT)).isPresent();
        assertThat(curricula.find(LIGHT).flatMap(found -> found.item(DRAFT))).isPresent();
        assertThat(curricula.list()).extracting(Curriculum::id).contains(LIGHT);
    }

    @Test
    void archivesAVersionOnceAndGivesItBack() {
        TestPerson.with(Role.TRAINEE).signIn();
        var quiz = curricula.findQuiz(QUIZ).orElseThrow();

        curricula.archive(quiz.hash());
        curricula.archive(quiz.hash());

        assertThat(curricula.findQuiz(quiz.hash())).contains(quiz);
    }

    @Test
    void refusesToArchiveWhatNobodyEverRead() {
        TestPerson.with(Role.TRAINEE).signIn();

        assertThatThrownBy(() -> curricula.archive(new ContentHash("0".repeat(64))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesVisitorsPinnedVersionsAndShowsThemPublicPagesOnly() {
        assertThat(pages.find(new ContentId("privacy"))).isPresent();
        assertThat(pages.list(Pages.Menu.MAIN)).isNotEmpty();
        assertThatThrownBy(() -> curricula.findQuiz(new ContentHash("0".repeat(64))))
                .isInstanceOf(AuthenticationException.class);
    }
}
