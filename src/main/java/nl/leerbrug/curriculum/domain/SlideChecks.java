package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.content.ProblemMessages;

import java.util.regex.Pattern;

/** Whether a room can take in what a slide shows. What one says beside it is not counted. */
class SlideChecks {

    private static final int MOST_WORDS = 35;
    private static final Pattern HEADING = Pattern.compile("(?m)^## .*$");
    private static final Pattern SAID = Pattern.compile("(?m)^!!! tip.*\\n(?:[ \\t]*\\n| {4}.*\\n?)*");
    private static final Pattern PICTURE = Pattern.compile("!\\[");
    private static final ProblemMessages MESSAGES = ProblemMessages.of(SlideChecks.class);

    private final MarkdownText body;
    private final ContentChecks checks;

    SlideChecks(MarkdownText body, ContentChecks checks) {
        this.body = body;
        this.checks = checks;
    }

    void check() {
        var text = body.text();
        var heading = HEADING.matcher(text);
        if (!heading.find()) {
            checks.warning(body.start(), MESSAGES.text("slides.none"));
            return;
        }
        do {
            var rest = HEADING.matcher(text);
            var end = rest.find(heading.end()) ? rest.start() : text.length();
            slide(heading.start(), text.substring(heading.end(), end));
        } while (heading.find());
    }

    private void slide(int start, String content) {
        var shown = SAID.matcher(content).replaceAll("");
        var words = checks.contentsOf(MarkdownText.of(shown)).words();
        if (words > MOST_WORDS) {
            checks.warning(body.placeAt(start), MESSAGES.text("slides.words", words, MOST_WORDS));
        }
        if (PICTURE.matcher(shown).results().count() > 1) {
            checks.warning(body.placeAt(start), MESSAGES.text("slides.pictures"));
        }
    }
}
