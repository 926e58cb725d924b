package nl.leerbrug.leerkring.domain;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.leerkring.Leerkring;
import nl.leerbrug.leerkring.LeerkringId;
import nl.leerbrug.leerkring.Leerkringen;
import nl.leerbrug.leerkring.Material;
import nl.leerbrug.leerkring.MaterialId;
import nl.leerbrug.leerkring.MaterialSummary;
import nl.leerbrug.leerkring.domain.CircleKind.Circle;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads circles from the content. The catalogue leaves out what the reader may not see; that nobody else even asks is
 * said here once more. The content is in memory, so no transaction is opened for it, only joined.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("hasAnyRole('MEMBER', 'COORDINATOR', 'TRAINER', 'NETWORK_OFFICE', 'AUTHOR')")
class LeerkringService implements Leerkringen {

    private final ContentCatalog catalog;

    LeerkringService(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Leerkring> list() {
        return catalog.list(Circle.class).stream()
                .map(this::leerkring)
                .sorted(Comparator.comparingInt(Leerkring::since).thenComparing(Leerkring::title))
                .toList();
    }

    @Override
    public Optional<Leerkring> find(LeerkringId id) {
        return catalog.find(new ContentId(id.value()), Circle.class).map(this::leerkring);
    }

    /** A material is as visible as its circle. */
    @Override
    public Optional<Material> findMaterial(MaterialId id) {
        return catalog.find(new ContentId(id.value()), Material.class)
                .map(ContentItem::value)
                .filter(material -> find(material.about().circle()).isPresent());
    }

    private Leerkring leerkring(ContentItem<Circle> item) {
        var circle = item.value();
        return new Leerkring(
                new LeerkringId(item.id().value()),
                item.title(),
                circle.summary(),
                circle.since(),
                circle.intro(),
                circle.materials().stream()
                        .flatMap(material -> summary(material).stream())
                        .toList());
    }

    private Optional<MaterialSummary> summary(MaterialId id) {
        return catalog.find(new ContentId(id.value()), Material.class)
                .map(item -> item.value().about());
    }
}
