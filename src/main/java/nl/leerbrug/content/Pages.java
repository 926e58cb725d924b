package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.Optional;

/** Pages as far as the person who asks may read them. */
public interface Pages {

    Optional<Page> find(ContentId id);

    /** What stands in a menu, in its order. */
    List<PageSummary> list(Menu menu);

    record Page(PageSummary about, RenderedText text) {}

    record PageSummary(ContentId id, String title, String summary, Menu menu, int order) {
        /** Its address within the site. */
        public String path() {
            return ContentRoutes.page(id);
        }
    }

    /** Where a page is offered. */
    enum Menu {
        MAIN,
        FOOTER,
        NONE
    }
}
