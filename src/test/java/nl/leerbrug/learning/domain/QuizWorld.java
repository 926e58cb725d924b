package nl.leerbrug.learning.domain;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.Lesson;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.DemoPeople;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Content and people as a test sets them up; what is not published and not archived is gone, as in the real thing. */
public final class QuizWorld implements Curricula, CurrentPerson {

    public static final CurriculumId TRAINING = new CurriculumId("training");

    private final StandingClock clock = new StandingClock();
    private final Map<ItemId, ItemOutline> outlines = new ConcurrentHashMap<>();
    private final Map<ItemId, Quiz> quizzes = new ConcurrentHashMap<>();
    private final Map<ItemId, Questionnaire> questionnaires = new ConcurrentHashMap<>();
    private final Map<ContentHash, Quiz> archivedQuizzes = new ConcurrentHashMap<>();
    private final Map<ContentHash, Questionnaire> archivedQuestionnaires = new ConcurrentHashMap<>();

    public void publish(Quiz quiz, CompletionRule rule, String... requires) {
        quizzes.put(quiz.id(), quiz);
        outline(quiz.id(), quiz.test() ? ItemKind.TEST : ItemKind.QUIZ, rule, requires);
    }

    public void publish(Questionnaire questionnaire) {
        questionnaires.put(questionnaire.id(), questionnaire);
        outline(questionnaire.id(), ItemKind.QUESTIONNAIRE, CompletionRule.SUBMITTED);
    }

    /** A day goes by. */
    public void advance() {
        clock.now = clock.now.plus(Duration.ofDays(1));
    }

    public void withdraw(ItemId item) {
        quizzes.remove(item);
        questionnaires.remove(item);
        outlines.remove(item);
    }

    public void lesson(String id) {
        outline(new ItemId(id), ItemKind.LESSON, CompletionRule.READ);
    }

    private void outline(ItemId id, ItemKind kind, CompletionRule rule, String... requires) {
        outlines.put(id, Fixtures.item(id.value(), kind, rule, 5, false, requires));
    }

    /** Who asks on this thread from now on. */
    public static PersonId signIn(PersonId person, Role... roles) {
        var authentication = new TestingAuthenticationToken(
                person.toString(),
                "",
                java.util.Arrays.stream(roles).map(Role::authority).toArray(String[]::new));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        return person;
    }

    public static PersonId aTrainee() {
        return signIn(PersonId.random(), Role.TRAINEE);
    }

    @Override
    public Optional<PersonSummary> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> {
                    var roles = new HashSet<Role>();
                    for (var role : Role.values()) {
                        if (authentication.getAuthorities().stream()
                                .anyMatch(granted -> role.authority().equals(granted.getAuthority()))) {
                            roles.add(role);
                        }
                    }
                    return new PersonSummary(
                            PersonId.of(authentication.getName()),
                            "Noor de Wit",
                            new EmailAddress("noor@example.org"),
                            Set.copyOf(roles));
                });
    }

    @Override
    public List<Curriculum> list() {
        return List.of(training());
    }

    @Override
    public Optional<Curriculum> find(CurriculumId id) {
        return id.equals(TRAINING) ? Optional.of(training()) : Optional.empty();
    }

    private Curriculum training() {
        return Fixtures.curriculum(
                TRAINING.value(),
                Fixtures.module("m1", new HashMap<>(outlines).values().toArray(ItemOutline[]::new)));
    }

    @Override
    public Set<ModuleId> unfinished(CurriculumId id) {
        return Set.of();
    }

    @Override
    public Optional<Quiz> findQuiz(ItemId id) {
        return Optional.ofNullable(quizzes.get(id));
    }

    @Override
    public Optional<Quiz> findQuiz(ContentHash pinned) {
        return quizzes.values().stream()
                .filter(quiz -> quiz.hash().equals(pinned))
                .findFirst()
                .or(() -> Optional.ofNullable(archivedQuizzes.get(pinned)));
    }

    @Override
    public Optional<Questionnaire> findQuestionnaire(ItemId id) {
        return Optional.ofNullable(questionnaires.get(id));
    }

    @Override
    public Optional<Questionnaire> findQuestionnaire(ContentHash pinned) {
        return questionnaires.values().stream()
                .filter(questionnaire -> questionnaire.hash().equals(pinned))
                .findFirst()
                .or(() -> Optional.ofNullable(archivedQuestionnaires.get(pinned)));
    }

    @Override
    public void archive(ContentHash hash) {
        findQuiz(hash).ifPresent(quiz -> archivedQuizzes.put(hash, quiz));
        findQuestionnaire(hash).ifPresent(questionnaire -> archivedQuestionnaires.put(hash, questionnaire));
    }

    @Override
    public Optional<Lesson> findLesson(ItemId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Task> findTask(ItemId id) {
        return Optional.empty();
    }

    @Override
    public Optional<TrainerPage> findTrainerPage(ItemId id) {
        return Optional.empty();
    }

    /** Stands still until the test moves it on. */
    private static final class StandingClock extends Clock {

        private volatile Instant now = Fixtures.AT;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** The module's services and nothing of other modules but the database. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
    @EnableMethodSecurity
    @ComponentScan("nl.leerbrug.learning.domain")
    public static class Setup {

        @Bean
        @Primary
        QuizWorld world() {
            return new QuizWorld();
        }

        @Bean
        FixedSimulations simulations() {
            return new FixedSimulations();
        }

        @Bean
        ContentCatalog contentCatalog() {
            return new NoContent();
        }

        @Bean
        DemoPeople demoPeople() {
            return (person, work) -> false;
        }

        @Bean
        @Primary
        Clock worldClock(QuizWorld world) {
            return world.clock;
        }
    }
}
