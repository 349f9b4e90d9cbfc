package nl.bijeen.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that travels inside the program, packed for the kind of machine it was built on. */
final class Archive {

    private Archive() {}

    /** Unpacks into a folder of its own below this one, once per version, and returns that folder. */
    static Path unpack(Path into) {
        var archive = find();
        try {
            // The checksum stands in the jar's index, so a new version is seen without reading 15 MB at every start.
            var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
            var folder = into.resolve("postgresql-" + Long.toHexString(entry.getCrc()));
            if (Files.isDirectory(folder)) return folder;
            System.out.println("Unpacking PostgreSQL.");
            var draft = Files.createDirectories(into).resolve(folder.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(draft);
            extract(archive, draft);
            Files.move(draft, folder, ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be unpacked into " + into + ": " + e.getMessage(), e);
        }
    }

    private static URL find() {
        var mac = System.getProperty("os.name", "").startsWith("Mac");
        var arm = System.getProperty("os.arch", "").equals("aarch64");
        var name = "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
        var found = Archive.class.getResource(name);
        if (found == null)
            throw new CannotStart("this program was built without a PostgreSQL for this kind of machine (" + name
                    + "); give one with BIJEEN_DATABASE_URL");
        return found;
    }

    private static void extract(URL archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) throw new IOException("an entry outside the archive: " + entry.getName());
                write(tar, entry, file);
                if (file.startsWith(folder.resolve("bin"))) file.toFile().setExecutable(true, false);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
        }
    }
}
