package nl.leerbrug.learning.domain.assignment;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Which files are let in, by what is in them: a name proves nothing. */
@Component
class FileTypes {

    private static final Set<String> WHOLE = Set.of("application/pdf", "image/png", "image/jpeg");

    /** Office files are archives; the entry named here is what makes them that office file. */
    private static final Map<String, String> ARCHIVES = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml",
            "application/vnd.oasis.opendocument.text", "content.xml");

    private static final int MOST_ENTRIES = 2000;

    /** Made at the first file: reading the list of all types in the world would hold up each start. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }

    /** The media type, when the content is of an allowed kind. */
    Optional<String> detect(byte[] content, String name) {
        var type = Detector.TIKA.detect(content, name);
        if (WHOLE.contains(type)) {
            return Optional.of(type);
        }
        var entry = ARCHIVES.get(type);
        return entry != null && holds(content, entry) ? Optional.of(type) : Optional.empty();
    }

    private static boolean holds(byte[] archive, String entry) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var seen = 0; seen < MOST_ENTRIES; seen++) {
                var next = zip.getNextEntry();
                if (next == null) {
                    return false;
                }
                if (next.getName().equals(entry)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // Broken archives are not let in.
        }
    }
}
