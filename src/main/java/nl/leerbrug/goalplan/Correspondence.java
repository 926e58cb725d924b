package nl.leerbrug.goalplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the client writes: at most once a week about what weighs most, and once at the end. */
final class Correspondence {

    private static final int MOST_BEFORE_THE_END = 4;

    private final List<MessageLine> unsaid;
    private final List<ClientMessage> messages = new ArrayList<>();

    private Correspondence(PlanCatalogue catalogue) {
        this.unsaid = new ArrayList<>(catalogue.messages());
    }

    /** @param events in order of date, the end last */
    static List<ClientMessage> messages(PlanCatalogue catalogue, List<OutlookEvent> events) {
        var correspondence = new Correspondence(catalogue);
        var end = events.getLast();
        var weeks =
                events.stream().mapToInt(OutlookEvent::week).distinct().boxed().toList();
        for (var week : weeks) {
            if (week < end.week() && correspondence.messages.size() < MOST_BEFORE_THE_END) {
                correspondence.write(events.stream()
                        .filter(event -> event.week() == week)
                        .sorted(Comparator.comparing(OutlookEvent::kind))
                        .toList());
            }
        }
        correspondence.write(List.of(end));
        return correspondence.messages;
    }

    private void write(List<OutlookEvent> events) {
        for (var event : events) {
            var line = line(event);
            if (line.isPresent()) {
                unsaid.remove(line.get());
                messages.add(new ClientMessage(
                        event.week(), line.get().text(), event, line.get().voice()));
                return;
            }
        }
    }

    /** Words about this very thing before words about anything of the kind. */
    private Optional<MessageLine> line(OutlookEvent event) {
        return unsaid.stream().filter(line -> line.fits(event)).min(Comparator.comparing(line -> line.of() == null));
    }
}
