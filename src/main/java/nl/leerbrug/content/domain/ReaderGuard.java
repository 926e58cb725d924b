package nl.leerbrug.content.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.CurrentReader;
import nl.leerbrug.content.PublicationStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closed by default: as long as nobody says who reads, everybody is a visitor. */
@Component
class ReaderGuard {

    private final ObjectProvider<CurrentReader> readers;

    ReaderGuard(ObjectProvider<CurrentReader> readers) {
        this.readers = readers;
    }

    boolean mayRead(ContentItem<?> item) {
        var reader = readers.stream().findFirst().orElseGet(Visitor::new);
        return reader.mayRead(item.audience()) && (item.status() == PublicationStatus.PUBLISHED || reader.seesDrafts());
    }

    private static class Visitor implements CurrentReader {

        @Override
        public boolean mayRead(Audience audience) {
            return audience == Audience.PUBLIC;
        }

        @Override
        public boolean seesDrafts() {
            return false;
        }
    }
}
