package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            Contact ¶ Anna de Wit ¶ projectleider Wonen ¶ anna@example.nl ¶ 030-1234567                 § Anna de Wit; projectleider Wonen; anna@example.nl; 030-1234567
            Contactpersoon: Bram Visser, beleidsadviseur, b.visser@example.nl                           § Bram Visser; beleidsadviseur; b.visser@example.nl; -
            Vragen? Mail naar info@example.nl.                                                          § -; -; info@example.nl; -
            Heb je vragen? Neem dan contact op met Joke van der Meulen via joke@example.nl.             § Joke van der Meulen; -; joke@example.nl; -
            Voor meer informatie kunt u bellen met Kees Bakker, tel. 06 12 34 56 78.                    § Kees Bakker; -; -; 06 12 34 56 78
            Informatie bij Ingrid Smit (secretaris), telefoon (0318) 12 34 56                           § Ingrid Smit; secretaris; -; (0318) 12 34 56
            Aanmelden via secretariaat@example.nl                                                       § -; -; secretariaat@example.nl; -
            Opgeven kan bij Els Zuringa: 0570-123456 of els@example.nl                                   § Els Zuringa; -; els@example.nl; 0570-123456
            Meer weten? Bel 088 123 45 67.                                                              § -; -; -; 088 123 45 67
            Questions? Contact Emily Clarke at emily@example.org.                                       § Emily Clarke; -; emily@example.org; -
            Contact: +31 (0)20 123 45 67                                                                § -; -; -; +31 (0)20 123 45 67
            E-mail: cursus@example.be ¶ Tel: 02 123 45 67                                               § -; -; cursus@example.be; 02 123 45 67
            Neem voor vragen contact op met onze coördinator Tom Sanders.                               § Tom Sanders; coördinator; -; -
            Meer informatie: Linda Kok, adviseur bij het bureau (linda@example.nl)                      § Linda Kok; adviseur bij het bureau; linda@example.nl; -
            Inlichtingen: mevrouw P. de Groot, tel. 0113-123456                                         § P. de Groot; -; -; 0113-123456
            Aanmelden kan bij Judith Sluis, per e-mail: judith@example.nl of telefonisch 070 3150345.   § Judith Sluis; -; judith@example.nl; 070 3150345
            Nadere informatie via ambtelijk secretaris Marike Mispelaar, tel. 06 53 57 42 46.              § Marike Mispelaar; ambtelijk secretaris; -; 06 53 57 42 46
            Voor nadere informatie: Klok communicatie, Els Rijken, 06-513 77 431                        § Els Rijken; -; -; 06-513 77 431
            Voor informatie kunt u terecht bij: ¶ ¶ Kees van Korenblik ¶ ¶ Stichting Wonen ¶ ¶ info@example.nl § Kees van Korenblik; Stichting Wonen; info@example.nl; -
            Info ¶ ¶ Tine Peeters en Els Maes ¶ Persdienst Ede ¶ 0472 12 34 56                          § Tine Peeters; Persdienst Ede; -; 0472 12 34 56
            Info praktisch ¶ Anna Vlierbes, verantwoordelijke vorming ¶ anna@example.be                    § Anna Vlierbes; verantwoordelijke vorming; anna@example.be; -
            Contact ¶ Naam: Anne Visser ¶ Functie: beleidsmedewerker ¶ E-mail: anne@example.nl          § Anne Visser; beleidsmedewerker; anne@example.nl; -
            Contact: Lotte Peeters | Stafmedewerker bestuur | lotte@example.be | 02 211 55 00           § Lotte Peeters; Stafmedewerker bestuur; lotte@example.be; 02 211 55 00
            Any questions? Get in touch with our programme officer Mark Brown (mark@example.org).       § Mark Brown; programme officer; mark@example.org; -
            Vragen kunt u stellen aan de griffier, mevrouw J. Smit, griffie@example.nl.                 § J. Smit; griffier; griffie@example.nl; -
            Meld u aan bij Carla Mulder (c.mulder@example.nl), secretaresse van de afdeling.            § Carla Mulder; secretaresse van de afdeling; c.mulder@example.nl; -
            Voor persvragen: woordvoerder Tim Vos, 06 1234 5678.                                        § Tim Vos; woordvoerder; -; 06 1234 5678
            Vragen? Stuur een bericht naar Karin Post of Bas Kok via congres@example.nl.                § Karin Post; -; congres@example.nl; -
            Toegang is gratis maar vooraf reserveren via thuis@example.be of 011 45 61 53.              § -; -; thuis@example.be; 011 45 61 53
            Vragen? Bel Jan de Boer (06-12345678).                                                      § Jan de Boer; -; -; 06-12345678
            Vragen? Bel de gemeente: 14 010.                                                            § -; -; -; 14 010
            Meer informatie: Dirk Maes (dirk@example.be), praktische vragen: Lies Claes (lies@example.be) § Dirk Maes; -; dirk@example.be; -
            Vragen? Uw contactpersoon is Eva de Jong, adviseur bij de Bond: eva@example.nl § Eva de Jong; adviseur bij de Bond; eva@example.nl; -
            Via telefoon: +31 (0) 20 241 0288 Meeting ID: 477 547 320                                   § -; -; -; -
            Met vriendelijke groet, ¶ ¶ Jan Pieters ¶ Voorzitter ¶ j.pieters@example.nl                 § -; -; -; -
            Met vriendelijke groet, ¶ Mark Peters                                                       § -; -; -; -
            Spreker Hans Kramer vertelt over contact met bewoners.                                      § -; -; -; -
            Meer informatie ¶ We gaan in gesprek met: ¶ • Anna de Wit, hoogleraar Zorg ¶ • Bo Maas, huisarts § -; -; -; -
            Het rapport van de commissie geeft meer informatie over Jan Prins.                          § -; -; -; -
            """)
    void whom_to_ask_is_read_with_how_to_reach_them(String words, String contact) {
        var read = Said.read("Themadag wonen ¶ ¶ " + words).contact();

        assertThat(Said.cell(read.name()) + "; " + Said.cell(read.role()) + "; " + Said.cell(read.email()) + "; "
                        + Said.cell(read.phone()))
                .isEqualTo(contact);
    }
}
