package nl.bijeen.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.bijeen.adoption.Handed.Pieces;
import nl.bijeen.adoption.Handed.Reason;
import nl.bijeen.adoption.Handed.Refused;
import nl.bijeen.adoption.HandingIn.Sent;
import nl.bijeen.adoption.Source.Problem;
import org.junit.jupiter.api.Test;

class BundleTest {

    static final byte[] TEXT = "Congres op 12 mei 2026".getBytes(UTF_8);

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Piece> pieces(byte[] zip) {
        return ((Pieces) Bundle.open(zip)).pieces();
    }

    @Test
    void every_announcement_in_it_is_taken_out_whatever_folder_it_is_in() throws Exception {
        var pieces = pieces(zip(Map.of("2025/mei/congres.txt", TEXT)));

        assertThat(pieces).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("congres.txt");
            assertThat(it.bytes()).isEqualTo(TEXT);
            assertThat(it.problem()).isNull();
        });
    }

    @Test
    void a_path_that_leads_out_of_it_is_only_a_name() throws Exception {
        assertThat(pieces(zip(Map.of("../../../etc/cron.d/kwaad.txt", TEXT))))
                .extracting(Piece::name)
                .containsExactly("kwaad.txt");
        assertThat(pieces(zip(Map.of("C:\\Windows\\kwaad.txt", TEXT))))
                .extracting(Piece::name)
                .containsExactly("kwaad.txt");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_others_are_taken() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("een.txt", TEXT);
        files.put("foto.png", TEXT);
        files.put("binnenin.zip", zip(Map.of("twee.txt", TEXT)));
        files.put("groot.txt", new byte[Piece.LARGEST + 1]);
        files.put("__MACOSX/._een.txt", TEXT);
        files.put(".DS_Store", TEXT);

        assertThat(pieces(zip(files)))
                .extracting(Piece::problem)
                .containsExactly(null, Problem.NOT_A_KIND, Problem.NESTED, Problem.TOO_LARGE);
    }

    @Test
    void a_zip_that_unpacks_to_more_than_announcements_can_be_is_refused() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < 7; number++) files.put(number + ".txt", new byte[Piece.LARGEST]);
        var bomb = zip(files);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(Bundle.open(bomb)).isEqualTo(new Refused(Reason.UNPACKS_TOO_LARGE));
    }

    @Test
    void more_than_anybody_looks_through_is_refused() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number <= Handed.MOST; number++) files.put(number + ".txt", TEXT);

        assertThat(Bundle.open(zip(files))).isEqualTo(new Refused(Reason.TOO_MANY));
    }

    @Test
    void an_empty_or_broken_one_is_told_apart() throws Exception {
        assertThat(Bundle.open(zip(Map.of("map/", new byte[0])))).isEqualTo(new Refused(Reason.EMPTY_ZIP));
        assertThat(Bundle.open("PK\3\4 en dan niets".getBytes(UTF_8))).isEqualTo(new Refused(Reason.BROKEN_ZIP));
    }

    @Test
    void several_files_and_a_zip_are_one_pile() throws Exception {
        var sent = List.of(
                new Sent("map\\een.txt", TEXT),
                new Sent("twee.zip", zip(Map.of("twee.txt", TEXT))),
                new Sent("drie.exe", TEXT));

        assertThat(((Pieces) HandingIn.files(sent)).pieces())
                .extracting(Piece::name)
                .containsExactly("een.txt", "twee.txt", "drie.exe");
    }

    @Test
    void the_source_of_a_page_is_known_by_its_tags() {
        assertThat(((Pieces) HandingIn.pasted("<h1>Congres</h1><p>Op 12 mei</p>")).pieces())
                .extracting(Piece::name)
                .containsExactly("tekst.html");
        assertThat(((Pieces) HandingIn.pasted("Congres: wie a < b zegt")).pieces())
                .extracting(Piece::name)
                .containsExactly("tekst.txt");
        assertThat(HandingIn.pasted(" \n ")).isEqualTo(new Refused(Reason.NOTHING));
    }
}
