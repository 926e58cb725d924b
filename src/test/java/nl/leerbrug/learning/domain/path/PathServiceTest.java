package nl.leerbrug.learning.domain.path;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.participation.StartResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.lesson;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PathServiceTest extends LearningTest {

    @Autowired
    PathService paths;

    @Autowired
    Progress progress;

    @Test
    void offersWhatCanBeStartedWhenNothingIsFollowed() {
        curricula.put(curriculum(module("m1", lesson("a"), lesson("b"))));

        var choice = (PathPage.Choice) paths.findStart();

        assertThat(choice.followed()).isEmpty();
        assertThat(choice.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.minutes()).isEqualTo(20);
            assertThat(offer.startable()).isTrue();
        });
    }

    @Test
    void leadsStraightToTheOneCurriculumThatIsFollowed() {
        curricula.put(curriculum(module("m1", lesson("a"))));
        curricula.put(curriculum("andere", module("m9", lesson("z"))));
        paths.start(TRAINING);

        var page = (PathPage.Followed) paths.findStart();

        assertThat(page.progress().curriculum()).isEqualTo(TRAINING);
        assertThat(page.others())
                .extracting(offer -> offer.curriculum().id())
                .containsExactly(new CurriculumId("andere"));
    }

    @Test
    void startingTwiceSaysSo() {
        curricula.put(curriculum(module("m1", lesson("a"))));

        assertThat(paths.start(TRAINING)).isInstanceOf(StartResult.Started.class);
        assertThat(paths.start(TRAINING)).isInstanceOf(StartResult.AlreadyStarted.class);
    }

    @Test
    void curriculumForTrainersLooksAsIfItDidNotExist() {
        curricula.put(
                new Curriculum(TRAINING, "Training", "", Audience.TRAINERS, PublicationStatus.PUBLISHED, 4, List.of()));

        assertThat(paths.start(TRAINING)).isInstanceOf(StartResult.NotOnOffer.class);
        assertThat(paths.find(TRAINING)).isInstanceOf(PathPage.Unknown.class);
    }

    @Test
    void draftCannotBeStarted() {
        curricula.put(
                new Curriculum(TRAINING, "Training", "", Audience.SIGNED_IN, PublicationStatus.DRAFT, 4, List.of()));

        assertThat(paths.start(TRAINING)).isInstanceOf(StartResult.NotOnOffer.class);
    }

    @Test
    void progressIsKeptButNotShownWhileACurriculumCannotBeRead() {
        curricula.put(curriculum(module("m1", lesson("a"))));
        paths.start(TRAINING);

        curricula.clear();

        assertThat(progress.mine()).isEmpty();
        curricula.put(curriculum(module("m1", lesson("a"))));
        assertThat(progress.mine()).hasSize(1);
    }

    @Test
    void onlyATraineeStarts() {
        curricula.put(curriculum(module("m1", lesson("a"))));
        signIn(sem, Role.TRAINER);

        assertThatThrownBy(() -> paths.start(TRAINING)).isInstanceOf(AccessDeniedException.class);
        assertThat(((PathPage.Choice) paths.findStart()).offers()).allMatch(offer -> !offer.startable());
    }
}
