package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.simulation.ClientCase;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The clients as they are now, as far as the person who asks may meet them. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class ClientShelf {

    private final ContentCatalog catalog;

    ClientShelf(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /** The easiest first. */
    public List<ClientCase> list() {
        return catalog.list(ClientCase.class).stream()
                .map(ContentItem::value)
                .filter(ClientShelf::canBePlayed)
                .sorted(Comparator.comparingInt(ClientCase::difficulty).thenComparing(ClientCase::id))
                .toList();
    }

    public Optional<ClientCase> find(CaseId client) {
        return ContentId.isValid(client.value())
                ? catalog.find(new ContentId(client.value()), ClientCase.class)
                        .map(ContentItem::value)
                        .filter(ClientShelf::canBePlayed)
                : Optional.empty();
    }

    /** An unfinished draft has no conversations yet. */
    private static boolean canBePlayed(ClientCase client) {
        return !client.scenarios().isEmpty();
    }
}
