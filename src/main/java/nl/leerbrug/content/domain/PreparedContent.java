package nl.leerbrug.content.domain;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import nl.leerbrug.content.ContentItem;
import org.objenesis.strategy.StdInstantiatorStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The content that ships, kept as it was once read and found free of errors, so that a later start of the same build
 * need not parse, check and render it again. It stands beside the application's jar, is trusted like it, and belongs to
 * exactly that jar: another jar finds nothing.
 *
 * @see "src/docs/decisions/0014-content-is-kept-as-it-was-read.md"
 */
final class PreparedContent {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedContent.class);
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path application;

    /** @param application the jar with the content, the readers and, in its manifest, the libraries with their versions */
    PreparedContent(Path file, Path application) {
        this.file = file;
        this.application = application;
    }

    /** Where this application's jar allows it: from a folder of classes, as in tests, nothing is kept. */
    static Optional<PreparedContent> besideJar(Path file) {
        try {
            var jar = Path.of(PreparedContent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar) ? Optional.of(new PreparedContent(file, jar)) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address of a jar is a URI", e);
        }
    }

    /** What this very application kept, if it did; whatever can't be read counts as absent. */
    Optional<ContentSnapshot> find() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return read(file, identity());
        } catch (IOException | KryoException e) {
            LOG.warn("The content that was kept in {} can't be read; reading it anew", file, e);
            return Optional.empty();
        }
    }

    /** Keeps it, unless what would be read back differs. Never fails: a start without it is only slower. */
    void keep(ContentSnapshot snapshot) {
        try {
            var identity = identity();
            var next = Files.createTempFile(file.getParent(), "content-", ".new");
            var output = new Output(BUFFER, -1);
            kryo().writeObject(output, snapshot);
            var bytes = output.toBytes();
            try (var out = new DataOutputStream(Files.newOutputStream(next))) {
                out.writeUTF(identity);
                out.writeLong(checksum(bytes));
                out.write(bytes);
            }
            if (read(next, identity).filter(back -> same(back, snapshot)).isPresent()) {
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(next);
                LOG.warn("The content differs when it is read back, so it is not kept in {}", file);
            }
        } catch (IOException | KryoException e) {
            LOG.warn("The content can't be kept in {}", file, e);
        }
    }

    private static Optional<ContentSnapshot> read(Path from, String identity) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), BUFFER))) {
            if (!identity.equals(in.readUTF())) {
                return Optional.empty();
            }
            var checksum = in.readLong();
            var bytes = in.readAllBytes();
            if (checksum != checksum(bytes)) {
                throw new IOException("damaged: " + from);
            }
            return Optional.of(kryo().readObject(new Input(bytes), ContentSnapshot.class));
        }
    }

    /** A version names all that its item was made of, so equal versions are equal items; tests look deeper. */
    private static boolean same(ContentSnapshot one, ContentSnapshot other) {
        return one.bundles().equals(other.bundles())
                && one.problems().equals(other.problems())
                && one.items().stream()
                        .map(ContentItem::hash)
                        .toList()
                        .equals(other.items().stream().map(ContentItem::hash).toList());
    }

    private String identity() throws IOException {
        return "%d-%08x".formatted(Files.size(application), checksum(Files.readAllBytes(application)));
    }

    private static long checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static Kryo kryo() {
        var kryo = new Kryo();
        // Nothing comes from outside: the file stands where the classes stand.
        kryo.setRegistrationRequired(false);
        kryo.setReferences(true);
        Unchangeable.registerWith(kryo);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return kryo;
    }
}
