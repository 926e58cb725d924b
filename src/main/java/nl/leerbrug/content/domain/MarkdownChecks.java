package nl.leerbrug.content.domain;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;

import java.util.Map;
import java.util.Set;

/** What an author can get wrong within a text: links, images, callouts. */
class MarkdownChecks implements MarkdownWalker.Visitor {

    static final Set<String> ITEMS = Set.of(
            "item",
            "lesson",
            "quiz",
            "test",
            "questionnaire",
            "reflection",
            "assignment",
            "practice",
            "meeting",
            "trainer-page",
            "circle",
            "material");

    private static final ProblemMessages MESSAGES = ProblemMessages.of(MarkdownChecks.class);

    private final Declarations declarations;
    private final Map<String, MediaFile> media;
    private final FigureDates figures;
    private final Findings findings;

    MarkdownChecks(Declarations declarations, Map<String, MediaFile> media, FigureDates figures, Findings findings) {
        this.declarations = declarations;
        this.media = media;
        this.figures = figures;
        this.findings = findings;
    }

    @Override
    public void link(String url, String label, Place place) {
        var link = AuthoredLink.of(url);
        var needsLabel =
                switch (link.scheme()) {
                    case TERM -> reference(link.target(), Set.of("term"), place);
                    case SOURCE -> reference(link.target(), Set.of("source"), place);
                    case PAGE -> reference(link.target(), Set.of("page"), place);
                    case ITEM -> reference(link.target(), ITEMS, place);
                    case FIGURE -> {
                        reference(link.target(), Set.of("figure"), place);
                        figures.check(link.target(), place, findings);
                        yield false;
                    }
                    case MEDIA -> {
                        medium(link.target(), place);
                        yield true;
                    }
                    case WEB, MAIL, PHONE -> true;
                    case REFLECTION -> false;
                    case OTHER -> {
                        findings.error(place, MESSAGES.text("link.other", url));
                        yield false;
                    }
                };
        if (needsLabel && label.isBlank()) {
            findings.error(place, MESSAGES.text("link.no-text", url));
        }
    }

    private boolean reference(String id, Set<String> types, Place place) {
        declarations.reference(id, types, place, findings);
        return true;
    }

    private void medium(String name, Place place) {
        if (!media.containsKey(name)) {
            findings.error(place, MESSAGES.text("media.unknown", name));
        }
    }

    @Override
    public void image(String url, String alt, Place place) {
        if (alt.isBlank()) {
            findings.error(place, MESSAGES.text("image.no-alt", url));
        }
        var link = AuthoredLink.of(url);
        if (link.scheme() != AuthoredLink.Scheme.MEDIA) {
            findings.error(place, MESSAGES.text("image.not-media", url));
            return;
        }
        medium(link.target(), place);
        var file = media.get(link.target());
        if (file != null && file.isVideo() && !media.containsKey(Captions.requiredFor(file.name()))) {
            findings.error(place, MESSAGES.text("video.no-captions", file.name(), Captions.requiredFor(file.name())));
        } else if (file != null && !file.isVideo() && !file.isImage()) {
            findings.error(place, MESSAGES.text("image.not-media", url));
        }
    }

    @Override
    public void callout(AdmonitionBlock block, Place place) {
        var kind = Callout.of(block);
        if (kind.isEmpty()) {
            findings.error(
                    place, MESSAGES.text("callout.unknown", block.getInfo().toString(), Callout.words()));
        } else if (kind.get() == Callout.OEFENING
                && Callout.minutesIn(block.getTitle().toString()).isEmpty()) {
            findings.error(place, MESSAGES.text("callout.no-minutes"));
        }
    }

    @Override
    public void heading(int level, Place place) {
        if (level == 1) {
            findings.error(place, MESSAGES.text("heading.level-one"));
        }
    }

    @Override
    public void strayReflection(Place place) {
        findings.error(place, MESSAGES.text("reflection.not-alone"));
    }
}
