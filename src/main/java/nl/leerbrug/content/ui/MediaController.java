package nl.leerbrug.content.ui;

import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.domain.MediaShelf;
import nl.leerbrug.content.domain.MediaShelf.Medium;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;

/** Sends images, videos and captions. The hash in the address lets a browser keep them. */
@RestController
class MediaController {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    /** An SVG can hold a script; opened on its own it may do nothing but draw itself. */
    private static final String DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MediaShelf media;

    MediaController(MediaShelf media) {
        this.media = media;
    }

    @GetMapping("/" + ContentRoutes.MEDIA + "/{hash:[0-9a-f]{16}}/{name:[a-z0-9][a-z0-9.-]*}")
    ResponseEntity<Resource> send(@PathVariable String hash, @PathVariable String name) {
        return media.find(hash, name)
                .map(MediaController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** As a resource, so that a player may ask for a part of a video. */
    private static ResponseEntity<Resource> answer(Medium medium) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .contentType(MediaType.parseMediaType(medium.contentType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", DRAW_ONLY)
                .body(new ByteArrayResource(medium.bytes()));
    }
}
