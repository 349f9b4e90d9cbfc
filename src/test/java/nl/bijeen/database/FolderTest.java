package nl.bijeen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path temp;

    @Test
    void a_second_program_on_the_same_folder_is_refused() throws IOException {
        try (var first = Folder.claim(temp.resolve("data"))) {
            assertThatThrownBy(() -> Folder.claim(first.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("another Bijeen is running on the folder " + first.path());
        }
        Folder.claim(temp.resolve("data")).close();
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        var file = Files.writeString(temp.resolve("data"), "");

        assertThatThrownBy(() -> Folder.claim(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("there is a file of that name");
    }

    @Test
    void a_folder_one_may_not_write_is_refused() throws IOException {
        var folder = Files.createDirectory(
                temp.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assumeFalse(Files.isWritable(folder), "root may write everywhere");

        assertThatThrownBy(() -> Folder.claim(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("denied");
    }

    @Test
    void a_secret_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        try (var folder = Folder.claim(temp)) {
            assertThat(folder.kept("secret", () -> "one")).isEqualTo("one");
            assertThat(folder.kept("secret", () -> "two")).isEqualTo("one");
            assertThat(Files.getPosixFilePermissions(temp.resolve("secret")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
