package nl.leerbrug.content.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.CurrentReader;
import nl.leerbrug.content.PublicationStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Closed by default: as long as nobody says who reads, everybody is a visitor. */
@Component
class ReaderGuard {

    private final SingletonSupplier<CurrentReader> reader;

    /** Looked for once, when somebody first reads: finding a bean costs more than asking it. */
    ReaderGuard(ObjectProvider<CurrentReader> readers) {
        this.reader = SingletonSupplier.of(() -> readers.stream().findFirst().orElseGet(Visitor::new));
    }

    boolean mayRead(ContentItem<?> item) {
        var asks = reader.obtain();
        return asks.mayRead(item.audience()) && (item.status() == PublicationStatus.PUBLISHED || asks.seesDrafts());
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
