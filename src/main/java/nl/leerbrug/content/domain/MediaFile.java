package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentRoutes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An image, a video or its captions. */
record MediaFile(String name, byte[] bytes, ContentHash hash, Optional<Size> size) {

    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "mp4", "video/mp4",
            "webm", "video/webm",
            "vtt", "text/vtt");

    /** Pixels, so that the page does not jump when an image arrives. */
    record Size(int width, int height) {}

    static boolean isKnown(String name) {
        return TYPES.containsKey(extension(name));
    }

    static MediaFile of(String name, byte[] bytes) {
        return new MediaFile(name, bytes, Hashes.of(bytes), ImageSizes.of(extension(name), bytes));
    }

    String contentType() {
        return TYPES.getOrDefault(extension(name), "application/octet-stream");
    }

    boolean isVideo() {
        return contentType().startsWith("video/");
    }

    boolean isImage() {
        return contentType().startsWith("image/");
    }

    String path() {
        return "/" + ContentRoutes.media(name, hash);
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static String withoutExtension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
