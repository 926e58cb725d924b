package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.Media;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Media by their address. All media are public: they teach, they hold no secrets, and texts of every audience use them.
 *
 * @see "src/docs/decisions/0020-media-are-public.md"
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("permitAll()")
public class MediaShelf implements Media {

    private static final Pattern ADDRESS =
            Pattern.compile("/" + ContentRoutes.MEDIA + "/(?<hash>[0-9a-f]{16})/(?<name>[a-z0-9][a-z0-9.-]*)");

    private final ContentLibrary library;
    private final ArchiveStore archive;

    MediaShelf(ContentLibrary library, ArchiveStore archive) {
        this.library = library;
        this.archive = archive;
    }

    /** A file as it is sent. */
    public record Medium(byte[] bytes, String contentType, ContentHash hash) {}

    @Override
    public Optional<byte[]> bytes(String address) {
        var found = ADDRESS.matcher(address);
        return found.matches() ? find(found.group("hash"), found.group("name")).map(Medium::bytes) : Optional.empty();
    }

    /** The version that the address names: the current one, or one that an archived text still shows. */
    public Optional<Medium> find(String hashStart, String name) {
        return library.now()
                .references()
                .medium(name)
                .filter(file -> file.hash().value().startsWith(hashStart))
                .or(() -> archive.mediaStartingWith(hashStart, name))
                .map(file -> new Medium(file.bytes(), file.contentType(), file.hash()));
    }

    @Override
    public Optional<String> address(String name) {
        return library.now().references().medium(name).map(MediaFile::path);
    }
}
