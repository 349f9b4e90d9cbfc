package nl.bijeen.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** The folder with what must outlive the program. One running program holds it; the lock falls when that process ends. */
public final class Folder implements AutoCloseable {

    private static final FileAttribute<?> ONLY_FOR_THE_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel lock;

    private Folder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The folder at this path, made if it is not there. Throws {@link CannotStart} if it cannot be written or is in use. */
    public static Folder claim(Path path) {
        try {
            Files.createDirectories(path);
            var folder = path.toRealPath();
            var lock = FileChannel.open(folder.resolve("lock"), CREATE, READ, WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new CannotStart("another Bijeen is running on the folder " + folder);
            }
            return new Folder(folder, lock);
        } catch (IOException e) {
            throw new CannotStart("the folder " + path.toAbsolutePath() + " cannot be written: " + reason(e), e);
        }
    }

    public Path path() {
        return path;
    }

    /** A file or folder inside. */
    Path resolve(String name) {
        return path.resolve(name);
    }

    /** What the file of this name holds, made the first time. Only the owner of the program may read it. */
    public String kept(String name, Supplier<String> first) {
        var file = path.resolve(name);
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
            var content = first.get();
            writeWhole(file, content);
            return content;
        } catch (IOException e) {
            throw new CannotStart("the file " + file + " cannot be read or written: " + reason(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** A crash halfway must not leave an empty secret that later starts would believe in. */
    private static void writeWhole(Path file, String content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(draft, Set.of(CREATE, WRITE), ONLY_FOR_THE_OWNER)) {
            channel.write(ByteBuffer.wrap((content + "\n").getBytes(UTF_8)));
            channel.force(true);
        }
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "permission denied";
            case java.nio.file.FileAlreadyExistsException _ -> "there is a file of that name";
            case java.nio.file.FileSystemException it when it.getReason() != null -> it.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
