package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.AuditAction;
import nl.leerbrug.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit log, as the network office reads it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('NETWORK_OFFICE')")
public class AuditLogService {

    private final AuditRepository entries;
    private final AccountRepository accounts;

    AuditLogService(AuditRepository entries, AccountRepository accounts) {
        this.entries = entries;
        this.accounts = accounts;
    }

    /** What to show; an absent part shows all. */
    public record Filter(Optional<AuditAction> action, Optional<PersonId> person) {

        private @Nullable String actionValue() {
            return action.map(AuditAction::value).orElse(null);
        }

        private @Nullable UUID personValue() {
            return person.map(PersonId::value).orElse(null);
        }
    }

    /** A line of the log, with names in place of ids; empty where there is none. */
    public record Line(Instant at, AuditAction action, String actor, String subject, String address, String detail) {}

    /** The latest first. Two statements, however many lines. */
    public List<Line> list(Filter filter, int page, int size) {
        var found = entries.find(filter.actionValue(), filter.personValue(), PageRequest.of(page, size));
        var ids = found.stream()
                .flatMap(entry -> Stream.of(entry.actorId(), entry.subjectId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = ids.isEmpty()
                ? Map.<UUID, Account>of()
                : accounts.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        return found.stream().map(entry -> line(entry, names)).toList();
    }

    public int count(Filter filter) {
        return Math.toIntExact(entries.count(filter.actionValue(), filter.personValue()));
    }

    /** What occurs in the log, to choose from. */
    public List<AuditAction> actions() {
        return entries.findActions().stream().map(AuditAction::new).toList();
    }

    private static Line line(AuditEntry entry, Map<UUID, Account> names) {
        var system = text(entry.actorName());
        return new Line(
                entry.happenedAt(),
                new AuditAction(entry.action()),
                system.isEmpty() ? name(entry.actorId(), names) : system,
                name(entry.subjectId(), names),
                text(entry.address()),
                text(entry.detail()));
    }

    private static String name(@Nullable UUID id, Map<UUID, Account> names) {
        if (id == null) {
            return "";
        }
        var account = names.get(id);
        return account == null ? id.toString() : account.name();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
