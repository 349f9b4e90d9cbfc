package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sprekers ¶ Anna de Wit, wethouder in Laagstad ¶ Bram Visser, hoogleraar Bestuurskunde         | Anna de Wit = wethouder in Laagstad; Bram Visser = hoogleraar Bestuurskunde
            Spreker: dr. Joke van der Meulen (Universiteit Laagland)                                      | Joke van der Meulen = Universiteit Laagland
            Sprekers zijn Bart Jansen (directeur Zorgbelang) en Fatima el Amrani (huisarts).              | Bart Jansen = directeur Zorgbelang; Fatima el Amrani = huisarts
            Dagvoorzitter is Marieke Hoekstra.                                                            | Marieke Hoekstra = -
            De dag staat onder leiding van Kees Bakker, journalist.                                       | Kees Bakker = journalist
            Met bijdragen van Ingrid Smit (CPB), Joost Kuiper (SCP) en Peter de Groot (RIVM).             | Ingrid Smit = CPB; Joost Kuiper = SCP; Peter de Groot = RIVM
            Econoom Sanne Vermeer houdt een lezing over geld.                                             | Sanne Vermeer = Econoom
            Hoogleraar staatsrecht Willem van Dijk opent de middag.                                       | Willem van Dijk = Hoogleraar staatsrecht
            Prof. dr. ir. Els Mulder van de Hogeschool Laagland vertelt over haar onderzoek.              | Els Mulder = Hogeschool Laagland
            Keynote: Thomas Bos, oprichter van Stichting Samen                                            | Thomas Bos = oprichter van Stichting Samen
            Peter Vos is wethouder van Laagstad en vertelt over de aanpak.                                | Peter Vos = wethouder van Laagstad
            De workshop wordt gegeven door Hanneke Prins, trainer bij Leerhuis.                           | Hanneke Prins = trainer bij Leerhuis
            Linda Kok (projectleider) en Mark Peters (adviseur) nemen u mee in hun aanpak.                | Linda Kok = projectleider; Mark Peters = adviseur
            We gaan in gesprek met Femke Blom, schrijver van Het lege huis.                               | Femke Blom = schrijver van Het lege huis
            Mr. J.A. de Haan, advocaat te Laagstad, bespreekt de nieuwe wet.                              | J.A. de Haan = advocaat te Laagstad
            Tijdens deze avond spreekt Karin Scholten over haar boek.                                     | Karin Scholten = -
            Onze gast is Ruben van Leeuwen, voormalig topsporter.                                         | Ruben van Leeuwen = voormalig topsporter
            Speaker: Emily Clarke, professor of Law at Harbour University                                 | Emily Clarke = professor of Law at Harbour University
            The keynote will be given by David Moore (Open Lab).                                          | David Moore = Open Lab
            Docent: drs. M. Postma                                                                        | M. Postma = -
            Als spreker hebben we Yusuf Demir uitgenodigd, programmamanager bij de gemeente Laagstad.     | Yusuf Demir = programmamanager bij de gemeente Laagstad
            Programma ¶ 10.00 uur Opening door wethouder Greet Maas ¶ 10.15 uur De wijk in - Hans Kramer, opbouwwerker ¶ 11.00 uur Einde | Greet Maas = wethouder; Hans Kramer = opbouwwerker
            Inleiders: Tom Sanders, griffier, en Nel Bruins, raadslid.                                    | Tom Sanders = griffier; Nel Bruins = raadslid
            Pieter Hendriks, directeur van het Waterhuis, gaat in op de gevolgen.                         | Pieter Hendriks = directeur van het Waterhuis
            Aan het debat doen mee: Ellen Brouwer (VVD), Ton Willems (PvdA) en Iris Dekker (D66).         | Ellen Brouwer = VVD; Ton Willems = PvdA; Iris Dekker = D66
            Gastspreker Wouter Schouten deelt zijn ervaringen. | Wouter Schouten = -
            Onderzoekers Marit Kuipers en Joris van Zon van het Planbureau Energie delen hun nieuwste inzichten. | Marit Kuipers = Onderzoekers; Joris van Zon = Planbureau Energie
            Spreker: Harm Zijlstra, lector Schulden Armoede aan de Hogeschool Laagland | Harm Zijlstra = lector Schulden Armoede aan de Hogeschool Laagland
            Stefan Kok, directeur van Bouwend Hoogland, houdt een lezing. | Stefan Kok = directeur van Bouwend Hoogland
            Docent: mr. A.B. van Oosterhout | A.B. van Oosterhout = -
            Moderator: Lotte Evers                                                                        | Lotte Evers = -
            """)
    void who_speaks_is_read_with_what_they_are(String words, String speakers) {
        assertThat(speakers(words)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cWonen is een recht\u201d, zegt Anna de Wit, wethouder in Laagstad.",
                "Foto: Bram Visser",
                "Vragen? Neem contact op met Joke van der Meulen, adviseur.",
                "Met vriendelijke groet, ¶ Bart Jansen ¶ voorzitter",
                "Aanmelden kan bij Fatima el Amrani via fatima@example.nl.",
                "De dag is vernoemd naar Johan de Witte.",
                "Volgens onderzoeker Kees Bakker neemt de armoede toe.",
                "Ingrid Smit schreef in 2019 een boek over dit onderwerp.",
                "De lezing is in de Willem Alexander Zaal.",
                "Tekst: Sanne Vermeer"
            })
    void who_is_only_mentioned_is_no_speaker(String words) {
        assertThat(speakers(words)).isEmpty();
    }

    private static String speakers(String words) {
        return Said.read("Themadag wonen ¶ ¶ Op 4 maart 2025 om 10.00 uur. ¶ ¶ " + words).speakers().stream()
                .map(Found::value)
                .map(it -> it.name() + " = " + (it.role() == null ? "-" : it.role()))
                .collect(Collectors.joining("; "));
    }
}
