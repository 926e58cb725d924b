package nl.leerbrug.content;

import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.shared.Place;

import java.util.Locale;
import java.util.Optional;

/**
 * One file as its author wrote it: the YAML, or the front matter with the Markdown below it.
 *
 * @param path relative to the content folder, with forward slashes
 * @param kind name of its {@link ContentKind}
 * @param text of the whole file
 */
public record ContentFile(String path, String kind, Mapping root, Optional<MarkdownText> body, String text) {

    public Optional<ContentId> id() {
        return root.text("id").filter(ContentId::isValid).map(ContentId::new);
    }

    public Place place() {
        return Place.startOf(path);
    }

    /** The files that are refused together when one has an error: a folder below the top one, or a single file. */
    public String unit() {
        return unitOf(path);
    }

    public static String unitOf(String path) {
        var parts = path.split("/", -1);
        return parts.length > 2 ? parts[0] + "/" + parts[1] : path;
    }

    /** The folder right above the file, or empty at the top. */
    public String folder() {
        var parts = path.split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    public String title() {
        return root.text("title").orElse("");
    }

    public String summary() {
        return root.text("summary").orElse("");
    }

    /** Closed when the file does not say: the checker has refused such a file already. */
    public Audience audience() {
        return switch (root.text("audience").orElse("")) {
            case "public" -> Audience.PUBLIC;
            case "signed-in" -> Audience.SIGNED_IN;
            case "members" -> Audience.MEMBERS;
            default -> Audience.TRAINERS;
        };
    }

    public PublicationStatus status() {
        return statusOf(root);
    }

    public static PublicationStatus statusOf(Mapping mapping) {
        return mapping.text("status")
                .map(status -> PublicationStatus.valueOf(status.toUpperCase(Locale.ROOT)))
                .orElse(PublicationStatus.PUBLISHED);
    }
}
