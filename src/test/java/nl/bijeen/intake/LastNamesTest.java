package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sprekers zijn de heer Koster, projectontwikkelaar Wind, de heer Vlaar, voorzitter dorpsraad Laagwoud en mevrouw Stoker, wethouder Ruimte gemeente Opmeer. | Koster = projectontwikkelaar Wind; Vlaar = voorzitter dorpsraad Laagwoud; Stoker = wethouder Ruimte gemeente Opmeer
            Wethouder De Vries opent de middag.                                                   | De Vries = Wethouder
            Met bijdragen van minister Remmers, minister Donk en de heer Jousma (NCB).            | Remmers = minister; Donk = minister; Jousma = NCB
            Na een woord van welkom opent burgemeester Smit de tentoonstelling.                   | Smit = burgemeester
            Anna Smit, wethouder in Ede, vertelt over de wijk. Daarna sluit wethouder Smit de middag af. | Anna Smit = wethouder in Ede
            10.00 uur Opening door gedeputeerde Van den Berg ¶ 10.15 uur Lezing dr. Veenstra ¶ 11.00 uur Einde | Van den Berg = gedeputeerde; Veenstra = -
            Volgende experten nemen deel: ¶ - de heer Dumon, emeritus gastprofessor grondwettelijk recht ¶ - mevrouw Elst, juridisch adviseur van het Parlement | Dumon = emeritus gastprofessor grondwettelijk recht; Elst = juridisch adviseur van het Parlement
            Voorzitter Hoekstra opent de vergadering en geeft het woord aan de sprekers.           | Hoekstra = Voorzitter
            De wethouders Smit en De Vries beantwoorden vragen.                                    | Smit = wethouder; De Vries = wethouder
            De heren Smit en Maas presenteren het plan.                                            | Smit = -; Maas = -
            Mw. Smit (Woonwijs) en dhr. Maas (GGD) geven een toelichting.                          | Smit = Woonwijs; Maas = GGD
            """)
    void who_is_told_by_title_or_office_and_last_name_is_read(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De burgemeester van Barendrecht opent de dag.",
                "De middag wordt geopend door de wethouder Wonen.",
                "Directeur-generaal Gezondheidszorg spreekt.",
                "Voorzitter Jongerenfonds vertelt over het fonds.",
                "De lezing is in de Burgemeester Jansenzaal aan de Dr. Schaepmanlaan 3.",
                "Minister Zorg en minister Financiën houden een toespraak.",
                "Voor vragen kunt u terecht bij mevrouw Jansen."
            })
    void an_office_without_a_name_is_nobody(String words) {
        assertThat(Said.speakers(words)).isEmpty();
    }
}
