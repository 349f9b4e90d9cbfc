package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daarnaast is bestuurslid Tom Greuter volgens de statuten aan de beurt om af te treden.",
                "Het boek bevat bijdragen ter ere van het pensioen van burgemeester Jan van Belzen.",
                "Kees van der Meulen, voorzitter VDS ¶ Patrick Molendijk, voorzitter SVN",
                "We werken naar de ideeën van pedagoog Maria Montesa.",
                "PhD Student at Radboud University Laagland",
                "14.00 Werken aan het klooster van Dom Hans van Laagland - Ervaringen uit de praktijk ¶ 15.00 Einde",
                "Vitaal Laagland, partner van de gemeente, zet zich in voor de wijk en de mensen die er wonen.",
                "Hoogleraar Justitiële Jeugdinterventies is een mooi beroep voor wie graag leest.",
                "Voor meer informatie: Anna Smit, projectleider, a.smit@example.nl.",
                "Dank aan Anna Smit en Bo Maas voor de foto's.",
                "Aanwezig: Anna Smit, Bo Maas, Kees Vis. Afwezig: Joke Pol.",
                "Jury: Anna Smit (voorzitter), Bo Maas en Kees Vis.",
                "Bestuursleden Anna Smit en Bo Maas treden af.",
                "We nemen afscheid van directeur Anna Smit.",
                "Foto: Anna Smit. Tekst: Bo Maas.",
                "Na het overlijden van voorzitter Anna Smit is de bijeenkomst verplaatst.",
                "De Anna Smit Prijs wordt uitgereikt aan Bo Maas.",
                "Het boek van Anna Smit is te koop in de zaal.",
                "Stichting Anna Smit organiseert een wandeling.",
                "Neem voor vragen contact op met griffier Anna Smit.",
                "Aanwezig: Anna Smit, Bo Maas, Kees Vis. Afwezig: Joke Pol.",
                "Anna Smit, redacteur van dit blad, woonde de bijeenkomst bij en doet verslag.",
                "Een verslag van onze verslaggever Anna Smit.",
                "Door: Anna Smit ¶ Geplaatst op 3 maart 2025",
                "Auteur: Anna Smit",
                "Geschreven door Anna Smit, redacteur",
                "Anna Smit, communicatieadviseur ¶ 06 12345678",
                "Contactpersoon: Bo Maas, projectleider",
                "Projectleider Bo Maas: ‘Wij zijn blij met de opkomst.’",
                "“We zijn blij”, vertelt wethouder Anna Smit.",
                "De training is ontwikkeld door Anna Smit en Bo Maas.",
                "De zaal is vernoemd naar oud-burgemeester Anna Smit.",
                "De bijeenkomst vindt plaats in het Anna Smit Huis.",
                "De methode van psycholoog Anna Smit staat centraal.",
                "We lezen een roman van schrijver Bo Maas.",
                "De film van regisseur Bo Maas draait om acht uur.",
                "Op de foto: Anna Smit (links) en Bo Maas.",
                "Het Nederlands Instituut en Bouwend Laagland geven een presentatie.",
                "Tijdens de bijeenkomst spreken we over Sociaal Werk en Digitale Zorg.",
                "Save the Date: Landelijke Dag Sociaal Domein spreekt je aan.",
                "Presentatie: Slim Laden (Energie Lab) ¶ Workshop: Groen Wonen (Bouw Huis)",
                "Programma ¶ 10.00 Welkom (Grote Zaal) ¶ 11.00 Slim Laden (Kleine Zaal) ¶ 12.00 Einde",
                "Programma ¶ 10.00 Welkom – Grote Zaal ¶ 11.00 Ronde 1 – Slim Laden, Energie Laagland ¶ 12.00 Einde",
                "Programma ¶ 10.00 Rondleiding Huis Van Gogh ¶ 11.00 Wandeling Park Jan Smit ¶ 12.00 Einde",
                "Programma ¶ 10.00 Film: Een leven lang (Studio Ghibo) ¶ 11.00 Concert Vier Jaargetijden ¶ 12.00 Einde",
                "Sprekers ¶ Meer informatie ¶ Digitale Zorg ¶ Sociaal Domein",
                "Sprekers ¶ Volgt binnenkort ¶ ¶ Lees ook ¶ Nieuwe Wet Zorg ¶ Sociale Wijkteams",
                "De gemeente Ede, partner van Smart City, organiseert met Bouwend Laagland een avond.",
                "Sluit aan bij Vitaal Ede, aanjager van bewegen.",
                "Met vriendelijke groet, ¶ Anna Smit, griffier ¶ Bo Maas, voorzitter ¶ Kees Vis, secretaris",
                "Namens de werkgroep: ¶ Anna Smit ¶ Bo Maas ¶ Kees Vis",
                "Organisatie: Anna Smit, Bo Maas en Kees Vis",
                "Werkgroep ¶ Anna Smit, voorzitter ¶ Bo Maas, secretaris ¶ Kees Vis, penningmeester",
                "Redactie ¶ • Anna Smit ¶ • Bo Maas ¶ • Kees Vis",
                "Reacties ¶ Anna Smit zegt: ¶ Mooi programma! ¶ Bo Maas zegt: ¶ Ik kom ook.",
                "De wethouder, de burgemeester en de griffier zijn aanwezig.",
                "Burgemeester en wethouders nodigen u uit.",
                "Minister Van Onderwijs en Staatssecretaris Zorg tekenen het akkoord.",
                "De heer en mevrouw zijn welkom.",
                "Dr. Denker Zaal, Mr. Visserplein 3, Prof. Bronkhorstlaan 10",
                "Ds. Visserschool, Pater Jansenplein",
                "Ook in Sint Maarten en Den Bosch spreken deskundigen over Nieuwe Energie.",
                "We praten over Green Deal en Just Transition met experts van European Commission.",
                "Meet the team behind Open Government and Digital Society.",
                "In gesprek met Jong Ouder is een serie van Huis Modern.",
                "Workshop by Open Future: Design Thinking for Smart Cities.",
                "Keynote: Future Proof Government",
                "Anna Smit was van 1990 tot 2000 burgemeester van Ede. Naar haar heet de prijs.",
                "De Anna Smit-lezing wordt gehouden in de kerk."
            })
    void who_is_mentioned_asked_thanked_or_told_about_does_not_take_part(String words) {
        assertThat(Said.speakers(words)).isEmpty();
    }
}
