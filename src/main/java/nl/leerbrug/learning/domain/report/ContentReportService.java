package nl.leerbrug.learning.domain.report;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.attempt.QuizService;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.simulation.ClientCase;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** "Dit klopt niet": readers tell, authors see and handle. */
@Service
@Transactional
public class ContentReportService {

    private static final int LIMIT = 4000;

    private final ContentReportRepository reports;
    private final ContentVersions versions;
    private final QuizService attempts;
    private final Curricula curricula;
    private final ContentCatalog catalog;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ContentReportService(
            ContentReportRepository reports,
            ContentVersions versions,
            QuizService attempts,
            Curricula curricula,
            ContentCatalog catalog,
            CurrentPerson currentPerson,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.attempts = attempts;
        this.curricula = curricula;
        this.catalog = catalog;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** About an item as it is published now. */
    @PreAuthorize("isAuthenticated()")
    public ReportResult report(ItemId item, String text) {
        return send(
                text,
                () -> versions.find(item)
                        .map(version -> new Target(item, Optional.empty(), Optional.empty(), version)));
    }

    /** About a question of one's own attempt, in the version that the attempt asks and not the one of now. */
    @PreAuthorize("isAuthenticated()")
    public ReportResult report(QuizAttemptId attempt, ContentId question, String text) {
        return send(
                text,
                () -> attempts.find(attempt)
                        .filter(sitting -> sitting.paper().find(question).isPresent())
                        .map(QuizSitting::quiz)
                        .map(quiz -> new Target(quiz.id(), Optional.of(question), Optional.empty(), quiz.hash())));
    }

    ReportResult send(String text, Supplier<Optional<Target>> about) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return new ReportResult.Empty();
        }
        if (stripped.length() > LIMIT) {
            return new ReportResult.TooLong(LIMIT);
        }
        return about.get()
                .<ReportResult>map(target -> {
                    var id = UUID.randomUUID();
                    reports.save(new ContentReport(
                            id,
                            currentPerson.requireId(),
                            target.item(),
                            target.question(),
                            target.quote(),
                            target.version(),
                            stripped,
                            clock.instant()));
                    return new ReportResult.Sent(new ContentReportId(id));
                })
                .orElseGet(ReportResult.Unknown::new);
    }

    /** @param handled false: still to do, oldest first; true: handled, latest first */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUTHOR')")
    public List<ReportedProblem> list(boolean handled, int page, int size) {
        var request = PageRequest.of(page, size);
        var found = handled
                ? reports.findByHandledAtIsNotNullOrderByReportedAtDesc(request)
                : reports.findByHandledAtIsNullOrderByReportedAtAsc(request);
        var places = places();
        return found.stream().map(report -> problem(report, places)).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUTHOR')")
    public long count(boolean handled) {
        return handled ? reports.countByHandledAtIsNotNull() : reports.countByHandledAtIsNull();
    }

    @PreAuthorize("hasRole('AUTHOR')")
    public void markHandled(ContentReportId id) {
        require(id).handle(currentPerson.requireId(), clock.instant());
    }

    @PreAuthorize("hasRole('AUTHOR')")
    public void reopen(ContentReportId id) {
        require(id).reopen();
    }

    private ContentReport require(ContentReportId id) {
        return reports.findById(id.value()).orElseThrow(() -> new NotFoundException("report " + id));
    }

    private Map<ItemId, Place> places() {
        var places = new HashMap<ItemId, Place>();
        for (Curriculum curriculum : curricula.list()) {
            for (var module : curriculum.modules()) {
                for (var item : module.items()) {
                    places.put(item.id(), new Place(curriculum.id(), item.title()));
                }
            }
        }
        return places;
    }

    private ReportedProblem problem(ContentReport report, Map<ItemId, Place> places) {
        var place = Optional.ofNullable(places.get(report.item()));
        return new ReportedProblem(
                new ContentReportId(report.id()),
                report.item(),
                place.map(Place::title)
                        .or(() -> clientTitle(report.item()))
                        .orElse(report.item().value()),
                place.map(Place::curriculum),
                report.question(),
                report.quote(),
                report.version(),
                report.text(),
                report.reportedAt(),
                report.handledAt());
    }

    /** A client stands in no curriculum. */
    private Optional<String> clientTitle(ItemId item) {
        return catalog.find(new ContentId(item.value()), ClientCase.class).map(ContentItem::title);
    }

    /** What a report is about. */
    record Target(ItemId item, Optional<ContentId> question, Optional<String> quote, ContentHash version) {}

    private record Place(CurriculumId curriculum, String title) {}
}
