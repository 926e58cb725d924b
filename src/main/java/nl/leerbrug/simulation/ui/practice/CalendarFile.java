package nl.leerbrug.simulation.ui.practice;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import nl.leerbrug.simulation.PlannedPractice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Planned practice as a file that calendars read: a whole day each, so that it claims no hour of anyone's agenda. */
final class CalendarFile {

    private static final String PRODUCT = "-//Leerbrug//Leerbrug//NL";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private CalendarFile() {}

    /** @param title and text that a planned run has in the calendar */
    static String of(
            List<PlannedPractice> planned,
            Function<PlannedPractice, String> title,
            Function<PlannedPractice, String> text,
            Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        for (var one : planned) {
            var event = new VEvent();
            // The same name every time, so that a second download changes events and adds none.
            event.setUid(one.id() + "@leerbrug");
            event.setDateTimeStamp(moment(now));
            event.setSummary(title.apply(one));
            event.setDescription(text.apply(one));
            event.setDateStart(new DateStart(day(one.dueAt())));
            event.setDuration(Duration.builder().days(1).build());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    private static ICalDate moment(Instant at) {
        var time = at.atOffset(ZoneOffset.UTC);
        return new ICalDate(
                new DateTimeComponents(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        true),
                true);
    }

    private static ICalDate day(Instant at) {
        var day = at.atZone(ZONE).toLocalDate();
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
