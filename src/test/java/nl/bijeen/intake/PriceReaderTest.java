package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kosten: € 125,-                                                          | 125.00
            Kosten: 75 euro                                                          | 75.00
            Prijs: € 1.250,- excl. btw                                               | 1250.00 vat excl
            Kosten ¶ Leden: € 25 ¶ Niet-leden: € 50                                  | 25.00 Leden; 50.00 Niet-leden
            Deelname kost € 295 (exclusief 21% btw).                                 | 295.00 vat excl
            De kosten bedragen 45,50 euro per persoon, inclusief lunch.              | 45.50
            Leden betalen € 10, niet-leden betalen € 15.                             | 10.00 Leden; 15.00 niet-leden
            Entree: 5 euro voor leden, 7,50 euro voor niet-leden                     | 5.00 leden; 7.50 niet-leden
            Toegang: leden gratis, niet-leden € 12,50                                | 12.50 niet-leden
            Studenten: € 7,50                                                        | 7.50 Studenten
            Voor studenten geldt een tarief van € 20.                                | 20.00 studenten
            Prijs: 349 euro voor overheden en 449 euro voor overige organisaties     | 349.00 overheden; 449.00 overige organisaties
            Kosten: € 60,00 (leden), € 90,00 (niet-leden)                | 60.00 leden; 90.00 niet-leden
            Deelnameprijs: € 150 (btw-vrij)                                          | 150.00 vat exempt
            Tickets: €25                                                             | 25.00
            Entrance fee: 10 euros                                                   | 10.00
            Inschrijvingsgeld: 35 EUR                                                | 35.00
            De toegang bedraagt € 8,- per persoon                                    | 8.00
            De eigen bijdrage is € 17,50.                                            | 17.50
            Het cursusgeld bedraagt € 480 inclusief btw en lesmateriaal.             | 480.00 vat incl
            Vroegboekprijs € 99, daarna € 129                                        | 99.00 Vroegboekprijs; 129.00
            Vroegboekprijs: € 99 (tot 1 mei). Daarna: € 129. | 99.00 Vroegboekprijs; 129.00
            Early bird (t/m 1 mei): € 99 ¶ Regulier: € 129 | 99.00 Early bird; 129.00 Regulier
            Deelname is gratis voor leden, anders € 150. | 150.00
            Kosten: gratis voor leden, € 150 voor niet-leden | 150.00 niet-leden
            Tarief gemeenten: € 450,- ¶ Tarief overig: € 595,- | 450.00 gemeenten; 595.00 overig
            Entree € 5,00, met pas € 3,50 | 5.00; 3.50 pas
            Registration fee: €50 (students €25) | 50.00; 25.00 students
            Inschrijven kost 60 EUR (studenten: 20 EUR). | 60.00; 20.00 studenten
            The fee is EUR 120 for members and EUR 180 for non-members. | 120.00 members; 180.00 non-members
            Per persoon vragen we een bijdrage van € 12,50 voor de lunch. | 12.50
            Kosten: € 30 voor de gehele serie | 30.00
            Wie geen lid is van de Bond betaalt een bijdrage van € 54,45 inclusief btw (€ 45,00 excl. btw). | 54.45 Wie geen lid is van de Bond vat incl
            Kosten: € 575,- p.p. excl. btw ¶ ¶ Iedere 2e en volgende persoon van dezelfde organisatie  € 475,-. Meer weten? | 575.00 vat excl; 475.00 Iedere 2e en volgende persoon van dezelfde organisatie
            Voor deze dag betalen ABC/DEF-leden € 25,00 per persoon en niet-leden € 30,00 per persoon. | 25.00 ABC/DEF-leden; 30.00 niet-leden
            Kosten ¶ – niet-ABC leden: € 40,00 ¶ – 1 introducé per lid: € 25,00      | 40.00 niet-ABC leden; 25.00 1 introducé per lid
            Wednesday, February 11, 20.30h, entrance € 5                             | 5.00
            After October 1st you pay a late fee of €465.                            | 465.00 late fee
            Voor deelname aan de studiedag betaal je 80 euro. Als student betaal je 30 euro. | 80.00; 30.00 student
            € 50 voor wie inschrijft voor 15 augustus ¶ € 65 voor wie inschrijft na 15 augustus | 50.00 wie inschrijft voor 15 augustus; 65.00 wie inschrijft na 15 augustus
            Deelname kost € 150. Alle prijzen zijn exclusief btw.                    | 150.00 vat excl
            Kosten ¶ Overheid: € 450 ¶ Bedragen zijn vrijgesteld van btw.            | 450.00 Overheid vat exempt
            Tickets: €12 in voorverkoop, €15 aan de kassa                            | 12.00 in voorverkoop; 15.00 aan de kassa
            Toegangsprijs € 7,50; met Stadspas € 5,-; kinderen gratis.               | 7.50; 5.00 Stadspas
            65+: € 8,00 ¶ Jongeren t/m 18 jaar: € 5,00                               | 8.00 65+; 5.00 Jongeren t/m 18 jaar
            The fee is €250 (excl. VAT) for government employees and €450 (excl. VAT) for others. | 250.00 government employees vat excl; 450.00 others vat excl
            De fee bedraagt 120 euro + 21% btw.                                      | 120.00 vat excl
            Het congres kost € 95.                                                   | 95.00
            Gratis voor ambtenaren. Voor adviesbureaus bedragen de kosten € 250,- ex btw. | 250.00 adviesbureaus vat excl
            VVK: € 8 - ADD: € 10                                                     | 8.00 VVK; 10.00 ADD
            Als u zich voor 1 maart inschrijft betaalt u € 100.                      | 100.00 voor 1 maart
            Prijs per deelnemer: € 350,- (vrijgesteld van btw) ¶ Lunch: € 15,-       | 350.00 vat exempt
            """)
    void every_amount_is_read_with_who_pays_it(String words, String prices) {
        assertThat(prices(words)).isEqualTo(prices);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deelname is gratis.",
                "Kosten: geen",
                "Kosten: gratis",
                "Er zijn geen kosten aan verbonden.",
                "De toegang is vrij.",
                "Vrij toegankelijk.",
                "U kunt kosteloos deelnemen.",
                "De avond is gratis toegankelijk.",
                "Gratis entree!",
                "Aan deelname zijn geen kosten verbonden.",
                "Admission is free.",
                "Prijs: gratis",
                "Kosten: € 0,-",
                "Deelnemen is kosteloos."
            })
    void free_is_read_as_free(String words) {
        assertThat(Said.read("Themadag ¶ ¶ " + words).price().free())
                .extracting(Found::value)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie niet komt opdagen betaalt € 50 no-show.",
                "Parkeren is gratis.",
                "De gemeente stelt € 10.000 beschikbaar.",
                "Leden krijgen € 25 korting op de prijs.",
                "De winnaar krijgt de Lindeprijs ter waarde van € 1500.",
                "Aan het congres is de Linde-Prijs (1500€) verbonden.",
                "De kamers kosten €84/night, een familiekamer (€154/night).",
                "Lunch kan worden bijbesteld voor € 12,50.",
                "The day at the EUR 2025",
                "Een overnachting kost € 89 per nacht.",
                "Annuleren kost na 1 maart € 75.",
                "Gezinnen met een inkomen onder € 1.500 krijgen hulp.",
                "Download het gratis rapport."
            })
    void what_is_no_price_is_not_read_as_one(String words) {
        assertThat(prices(words)).isEmpty();
        assertThat(Said.read("Themadag ¶ ¶ " + words).price().free()).isNull();
    }

    private static String prices(String words) {
        return Said.read("Themadag ¶ ¶ " + words).price().amounts().stream()
                .map(Found::value)
                .map(it -> it.amount().toPlainString()
                        + (it.category() == null ? "" : " " + it.category())
                        + (it.vat() == null ? "" : " vat " + it.vat()))
                .collect(Collectors.joining("; "));
    }
}
