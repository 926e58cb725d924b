package nl.leerbrug.learning.domain.path;

import nl.leerbrug.learning.CurriculumProgress;

import java.util.List;

/** What the learning path shows. */
public sealed interface PathPage {

    /**
     * Somebody's own path through a curriculum.
     *
     * @param others what else one could begin
     */
    record Followed(CurriculumProgress progress, List<CurriculumOffer> others) implements PathPage {
        public Followed {
            others = List.copyOf(others);
        }
    }

    /** Not begun: what it is about. */
    record Offered(CurriculumOffer offer) implements PathPage {}

    /** Several followed, or none yet: a choice. */
    record Choice(List<CurriculumProgress> followed, List<CurriculumOffer> offers) implements PathPage {
        public Choice {
            followed = List.copyOf(followed);
            offers = List.copyOf(offers);
        }
    }

    /** No such curriculum for this person. */
    record Unknown() implements PathPage {}
}
