package nl.leerbrug.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** Short messages: in passing at the edge of the screen, or standing in the page until the matter is settled. */
public final class Notices {

    private static final int PASSING_MILLIS = 6_000;

    /** What a message is about; the words say it too, never the colour alone. */
    public enum Tone {
        INFO,
        DONE,
        ATTENTION,
        PROBLEM;

        String className() {
            return "lb-tone-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Notices() {}

    /** Something went well; disappears by itself, so say nothing here that must be read. */
    public static Notification done(String text) {
        return passing(Tone.DONE, text);
    }

    public static Notification info(String text) {
        return passing(Tone.INFO, text);
    }

    /** Something did not go well: stays until it is closed. */
    public static Notification problem(String text, String closeLabel) {
        var notice = passing(Tone.PROBLEM, text);
        notice.setDuration(0);
        notice.setAssertive(true);
        var close = new com.vaadin.flow.component.button.Button(closeLabel, event -> notice.close());
        close.addThemeNames("tertiary");
        notice.add(close);
        return notice;
    }

    /** A message that stands in the page. */
    public static Div standing(Tone tone, Component... content) {
        var notice = new Div(content);
        notice.addClassNames("lb-notice", tone.className());
        if (tone == Tone.PROBLEM) {
            notice.getElement().setAttribute("role", "alert");
        }
        return notice;
    }

    public static Div standing(Tone tone, String text) {
        return standing(tone, new Paragraph(text));
    }

    private static Notification passing(Tone tone, String text) {
        var notice = new Notification();
        notice.add(new Div(text));
        notice.addClassName(tone.className());
        notice.setDuration(PASSING_MILLIS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
        return notice;
    }
}
