package nl.leerbrug.leerkring;

import java.util.List;
import java.util.Optional;

/** The circles with their materials, for members only. Drafts are left out, and look as if they did not exist. */
public interface Leerkringen {

    /** The oldest first, then by title. */
    List<Leerkring> list();

    Optional<Leerkring> find(LeerkringId id);

    Optional<Material> findMaterial(MaterialId id);
}
