package nl.leerbrug.leerkring.ui;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.CurrentReader;
import nl.leerbrug.content.ItemAddress;
import nl.leerbrug.leerkring.LeerkringId;
import nl.leerbrug.leerkring.LeerkringRoutes;
import nl.leerbrug.leerkring.Leerkringen;
import nl.leerbrug.leerkring.MaterialId;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Leads links in texts to a circle or a material; for who is no member they lead nowhere. */
@Component
class MaterialAddress implements ItemAddress {

    private final Leerkringen circles;
    private final CurrentReader reader;

    MaterialAddress(Leerkringen circles, CurrentReader reader) {
        this.circles = circles;
        this.reader = reader;
    }

    @Override
    public Optional<String> pathFor(ContentId id) {
        if (!reader.mayRead(Audience.MEMBERS)) {
            return Optional.empty();
        }
        return circles.findMaterial(new MaterialId(id.value()))
                .map(material -> LeerkringRoutes.material(material.about()))
                .or(() -> circles.find(new LeerkringId(id.value())).map(circle -> LeerkringRoutes.circle(circle.id())));
    }
}
