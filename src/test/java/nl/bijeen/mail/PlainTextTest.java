package nl.bijeen.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void headings_and_paragraphs_stand_apart() {
        assertThat(PlainText.of("<h1>Je bent erbij</h1>\n<p>Dag  Sanne,\n fijn.</p><p>Tot dan!</p>"))
                .isEqualTo("Je bent erbij\n\nDag Sanne, fijn.\n\nTot dan!\n");
    }

    @Test
    void a_link_is_followed_by_where_it_leads() {
        assertThat(PlainText.of("<p>Ga naar <a href='https://b.example/mijn/x'>je aanmelding</a> om te wijzigen</p>"))
                .isEqualTo("Ga naar je aanmelding: https://b.example/mijn/x om te wijzigen\n");
    }

    @Test
    void a_link_that_shows_its_address_says_it_once() {
        assertThat(PlainText.of(
                        "<a href='https://b.example/'>https://b.example/</a> <a href='mailto:a@b.nl'>a@b.nl</a>"))
                .isEqualTo("https://b.example/ a@b.nl\n");
    }

    @Test
    void lists_keep_their_dashes_and_numbers() {
        assertThat(PlainText.of(
                        "<p>Mee:</p><ul><li>een</li><li>twee</li></ul><ol><li>eerst</li><li>dan</li></ol><p>x</p>"))
                .isEqualTo("Mee:\n\n- een\n- twee\n\n1. eerst\n2. dan\n\nx\n");
    }

    @Test
    void a_list_of_facts_reads_as_lines() {
        assertThat(PlainText.of("<dl><dt>Wanneer</dt> <dd>12 mei</dd> <dt>Waar</dt><dd>Utrecht<br>Domplein</dd></dl>"))
                .isEqualTo("Wanneer: 12 mei\nWaar: Utrecht\nDomplein\n");
    }

    @Test
    void what_a_reader_does_not_see_is_left_out() {
        assertThat(PlainText.of(
                        "<html><head><title>T</title><style>p{}</style></head><body><p>Dag<!-- x --></p></body>"))
                .isEqualTo("Dag\n");
    }
}
