package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sprekers ¶ Anna de Wit, wethouder in Laagstad ¶ Bram Visser, hoogleraar Bestuurskunde         | Anna de Wit = wethouder in Laagstad; Bram Visser = hoogleraar Bestuurskunde
            Spreker: dr. Joke van der Meulen (Universiteit Laagland)                                      | Joke van der Meulen = Universiteit Laagland
            Sprekers zijn Bart Jansen (directeur Zorgbelang) en Fatima el Amrani (huisarts).              | Bart Jansen = directeur Zorgbelang; Fatima el Amrani = huisarts
            Dagvoorzitter is Marieke Mispelaar.                                                            | Marieke Mispelaar = -
            De dag staat onder leiding van Kees Bakker, journalist.                                       | Kees Bakker = journalist
            Met bijdragen van Ingrid Smit (CPB), Joost Kuiper (SCP) en Peter de Groot (RIVM).             | Ingrid Smit = CPB; Joost Kuiper = SCP; Peter de Groot = RIVM
            Econoom Sanne Korenblik houdt een lezing over geld.                                             | Sanne Korenblik = Econoom
            Hoogleraar staatsrecht Willem van Dijk opent de middag.                                       | Willem van Dijk = Hoogleraar staatsrecht
            Prof. dr. ir. Els Zuringa van de Hogeschool Laagland vertelt over haar onderzoek.              | Els Zuringa = Hogeschool Laagland
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
            Onderzoekers Marit Kuipers en Joris van Zon van het Planbureau Energie delen hun nieuwste inzichten. | Marit Kuipers = Onderzoeker; Joris van Zon = Planbureau Energie
            Spreker: Harm Zijlstra, lector Schulden Armoede aan de Hogeschool Laagland | Harm Zijlstra = lector Schulden Armoede aan de Hogeschool Laagland
            Stefan Kok, directeur van Bouwend Hoogland, houdt een lezing. | Stefan Kok = directeur van Bouwend Hoogland
            Docent: mr. A.B. van Oosterhout | A.B. van Oosterhout = -
            Moderator: Lotte Evers                                                                        | Lotte Evers = -
            Na de pauze vertelt Ybo Buur, raadsheer bij het Hof, over zijn werk. Eerder vertelde Bo Maas daarover. | Ybo Buur = raadsheer bij het Hof; Bo Maas = -
            Spreker 2: Ariejan Vlierbes (Politicologie)                                                       | Ariejan Vlierbes = Politicologie
            Het gesprek is onder leiding van voormalig parlementair redacteur Ferry Nachtegaard.                 | Ferry Nachtegaard = voormalig parlementair redacteur
            14.00 uur Drie essays ¶ 1) Wat als iedereen fietst? Angela van der Oeverzegge en Johan Klapekstra ¶ 15.00 uur Pauze | Angela van der Oeverzegge = -; Johan Klapekstra = -
            15.00 uur Evert van der Bosrank, Vereniging voor Recht: Wonen in de stad ¶ 16.00 uur Einde      | Evert van der Bosrank = Vereniging voor Recht
            De workshop is van de Dorpsmeester van De Beerzen, Marian Heggemus, en haar gevolg.              | Marian Heggemus = Dorpsmeester van De Beerzen
            Ontmoet Martina Vis, hoogleraar Ecologie aan de Universiteit Laagland.                        | Martina Vis = hoogleraar Ecologie aan de Universiteit Laagland
            Spreker ¶ Joris De Vlierbes ¶ Joris De Vlierbes is directeur van Vereniging De Gevel, een vereniging uit 1911 die opkomt voor huizen. | Joris De Vlierbes = directeur van Vereniging De Gevel
            In Ede geeft dr. Joris De Vlierbes een voorzet over regie. Hij is expert in advies aan overheden. | Joris De Vlierbes = expert in advies aan overheden
            Dat leer je tijdens een online-vorming met ervaringsdeskundige Bert Karekiet (Dorpenbond).       | Bert Karekiet = Dorpenbond
            Debbie Tureluur will lead a discussion with Lidwien Kemphaanstra and Frank Bom.                          | Debbie Tureluur = -; Lidwien Kemphaanstra = -; Frank Bom = -
            Alex Brink, Nederlands lid van de Rekenkamer, benadrukt het belang van goed bestuur.          | Alex Brink = Nederlands lid van de Rekenkamer
            Meindert Smal, directeur bij de Unie, en Mariël Putterman, secretaris van het schap, zijn de hosts van de avond. | Meindert Smal = directeur bij de Unie; Mariël Putterman = secretaris van het schap
            De Nationale Ombudsman, Reinier van Zuid, vertelt over zijn rol.                              | Reinier van Zuid = Nationale Ombudsman
            Sprekers zijn Hans Volder en Jeroen Wulpenaar. Volder is hoofddocent Politicologie. Wulpenaar is dijkgraaf. | Hans Volder = hoofddocent Politicologie; Jeroen Wulpenaar = dijkgraaf
            Het panel ¶ Nadia Aboy - wethouder Ede ¶ Sharon Stel - onderzoeker jeugd                      | Nadia Aboy = wethouder Ede; Sharon Stel = onderzoeker jeugd
            Daarna neemt Christiaan Kievitsma van de Natuur en Milieukring ons mee langs de dijk.            | Christiaan Kievitsma = Natuur en Milieukring
            Femke Spreeuwstra, programmamanager bij gemeente Aa en Hunze, wordt geïnterviewd door Janneke Merelsma, aanjager. | Femke Spreeuwstra = programmamanager bij gemeente Aa en Hunze; Janneke Merelsma = aanjager
            Bo Maas over ‘Lezen of gelezen worden’.                                                       | Bo Maas = -
            • Francesco Kuifeendt, Rijksbouwmeester - Met zijn college adviseert hij over wonen. Hij spreekt om elf uur. | Francesco Kuifeendt = Rijksbouwmeester
            Programma ¶ 10.00 uur Keynote – Guy Lijsterga ¶ departement erfgoed, Universiteit Laagland ¶ 11.00 uur Einde | Guy Lijsterga = departement erfgoed, Universiteit Laagland
            10.00 uur Opening ¶ Bart De Wolf, burgemeester van Ede ¶ 11.00 uur Debat ¶ Stef de Zwaluwstra (Bureau Duif), moderator ¶ 12.00 uur Einde | Bart De Wolf = burgemeester van Ede; Stef de Zwaluwstra = Bureau Duif
            10.05 uur Inleiding op de sessies door Lieke Sijsma van het NJi ¶ 11.00 uur Einde              | Lieke Sijsma = NJi
            Programma ¶ Tijd ¦ Onderdeel ¦ Spreker ¦ Zaal ¶ 10.00 ¦ Wonen met Jan Modaal ¦ Gao Gruttink ¦ Foyer ¶ 11.00 ¦ Water ¦ Anna Smit, griffier ¦ Zaal 2 | Gao Gruttink = -; Anna Smit = griffier
            Tafelgasten zijn: ¶ • Lot van Heggemus, journalist Omroep Oost ¶ • Daan Plevierman, programmamanager gemeente Ede | Lot van Heggemus = journalist Omroep Oost; Daan Plevierman = programmamanager gemeente Ede
            We vroegen vier vakgenoten naar hun visie. ¶ • Piet Kwartelink (Woonwijs) ¶ • Yuan Zhao (UvA) ¶ • Klaas de Boer (Waterhuis) | Piet Kwartelink = Woonwijs; Yuan Zhao = UvA; Klaas de Boer = Waterhuis
            Programma ¶ 10.00 uur Opening ¶ 10.15 uur Debat met o.a.: ¶ • Toespraak door Ivo Smits, minister van Veiligheid en Justitie ¶ • Slotwoord door Bert van Roerdompel, plv. directeur-generaal Water | Ivo Smits = minister van Veiligheid en Justitie; Bert van Roerdompel = plv. directeur-generaal Water
            Voor de pauze spreken Anna Smit en Bo Maas, na de pauze Kees Bakker.                          | Anna Smit = -; Bo Maas = -; Kees Bakker = -
            Anna Smit (Woonwijs) loodst je langs de nieuwe regels voor de wijk.                           | Anna Smit = Woonwijs
            Deze avond gaan onder anderen Noor Aarts, Edith Kuiper en Peter Kort met elkaar verder.       | Noor Aarts = -; Edith Kuiper = -; Peter Kort = -
            Aan de dag werkten mee Jan Elders (griffier van Ede), Henk Ooievink wegbereider in de regio en Arthur ten Have (raadslid). | Jan Elders = griffier van Ede; Henk Ooievink = wegbereider in de regio; Arthur ten Have = raadslid
            Het debat wordt gepresenteerd door voormalig wethouder Berdien Steen en Bas van Klink.        | Berdien Steen = voormalig wethouder; Bas van Klink = -
            Een avond met historicus en krantencolumnist Ruben de Wal, die een lezing houdt.              | Ruben de Wal = historicus en krantencolumnist
            Spreker: Dieter Van de Snippema, schepen van Bree                                                | Dieter Van de Snippema = schepen van Bree
            Spreker: prof. em. Guido Vanden Berg UGent, curator van het museum                            | Guido Vanden Berg = curator van het museum
            Spreker: Isa v.d. Wel, nachtburgemeester                                                      | Isa v.d. Wel = nachtburgemeester
            Spreker: Simon Fazantink, raadgever op het kabinet van Liesbet Hols                               | Simon Fazantink = raadgever op het kabinet van Liesbet Hols
            Sprekers ¶ • Annelies Pimpelaar, ministerie van Binnenlandse Zaken ¶ • Arno Strandloopink, gedeputeerde   | Annelies Pimpelaar = ministerie van Binnenlandse Zaken; Arno Strandloopink = gedeputeerde
            Wethouder Leon Tapuitsma vertelt over de jeugd. ¶ ¶ Sprekers: ¶ • Leon Tapuitsma, wethouder gemeente Ede ¶ • Bo Maas, leraar | Leon Tapuitsma = wethouder gemeente Ede; Bo Maas = leraar
            Speakers ¶ • Henri Long – Acting Commissioner of the Kingdom and former Mayor of Harbour ¶ • Fair Decision-Making in the Energy Transition | Henri Long = Acting Commissioner of the Kingdom and former Mayor of Harbour
            13.00-13.10: Welcome ¶ - prof.dr Mirko Noord, chair Society for Water ¶ 13.10-13.45: Keynote ¶ - dr. Paul ‘t Hof, professor of public administration | Mirko Noord = chair Society for Water; Paul ‘t Hof = professor of public administration
            Programma ¶ 10.00 uur Anna Smit, Water en gas. Over de tijd van P.P. Roos in Indië. ¶ 11.00 uur ‘Simon Stevens, een leven. Hij was er.’ Bo Maas, archivaris ¶ 12.00 uur Einde | Anna Smit = -; Bo Maas = archivaris
            Programma ¶ 10.00 uur Zorg voor morgen door Stan van de Gorzenaar - Bureau Gorzenaar ¶ 11.00 uur Aanbieding van het boek aan Onno Blok ¶ 12.00 uur Talk 1: Anna Smit - Duurzaam bouwen | Stan van de Gorzenaar = Bureau Gorzenaar; Anna Smit = -
            """)
    void who_speaks_is_read_with_what_they_are(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
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
                "Tekst: Sanne Korenblik",
                "Inlichtingen bij Dieter Hoek, coördinator van de dag.",
                "Met vriendelijke groeten, ¶ ¶ Luc Parijs, voorzitter van de bond ¶ ¶ Toon Coillie, voorzitter van de regio",
                "Programma ¶ 10.00 uur Opening ¶ 11.00 uur Einde ¶ ¶ Met vriendelijke groet, ¶ Luc Parijs, voorzitter van de bond",
                "Namens het bestuur, ¶ Ellemieke Hinke ¶ voorzitter",
                "De sessie leiden begeleiders van Taal, met deskundigen van DWA en Buro Loos.",
                "Op het programma staan ook Lucas Onderwijs en Elderly Participation.",
                "Anna deelt wat zij haar studenten van het vak Sociaal Cultureel Werk leert.",
                "Programma ¶ 10.00 uur Opening ¶ 12.00 uur Lunch op Neeltje Jans ¶ 13.00 uur Einde",
                "Suzan Konijn is er niet: (zij vervangt vandaag Ali Raban).",
                "Het bestuur bestaat uit Anna Smit, Bo Maas en Kees Bakker.",
                "Bestuur ¶ • Anna Smit, voorzitter ¶ • Bo Maas, secretaris",
                "We komen bijeen in De Spil, Willem van den Heerik 1 te Ede."
            })
    void who_is_only_mentioned_is_no_speaker(String words) {
        assertThat(Said.speakers(words)).isEmpty();
    }
}
