package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            Waar ¶ Dorpshuis De Linde ¶ Kerkstraat 5 ¶ 6711 AB Ede § Dorpshuis De Linde; Kerkstraat 5; 6711 AB; Ede
            Locatie: Het Nieuwe Huis, Marktplein 12, Zwolle § Het Nieuwe Huis; Marktplein 12; -; Zwolle
            Locatie: Postillion Hotel Bunnik, Baan van Fectio 1, 3981 HZ Bunnik § Postillion Hotel Bunnik; Baan van Fectio 1; 3981 HZ; Bunnik
            Plaats: Gouda § -; -; -; Gouda
            Plaats: raadzaal gemeentehuis Barneveld § raadzaal gemeentehuis Barneveld; -; -; Barneveld
            Waar: Theater Orpheus (Churchillplein 1) in Apeldoorn § Theater Orpheus; Churchillplein 1; -; Apeldoorn
            Locatie ¶ De Vereeniging ¶ Keizer Karelplein 2d ¶ Nijmegen § De Vereeniging; Keizer Karelplein 2d; -; Nijmegen
            Waar? Kantoor VNG, Nassaulaan 12, Den Haag § Kantoor VNG; Nassaulaan 12; -; Den Haag
            Adres: Stationsplein 9-11, 3818 LE Amersfoort § -; Stationsplein 9-11; 3818 LE; Amersfoort
            Locatie: Zaalverhuur7, Boothstraat 7, 3512 BT UTRECHT § Zaalverhuur7; Boothstraat 7; 3512 BT; UTRECHT
            Plaats: Provinciehuis Vlaams-Brabant, Provincieplein 1, 3010 Leuven § Provinciehuis Vlaams-Brabant; Provincieplein 1; 3010; Leuven
            Waar: Huis van de Sport, Boomgaardstraat 22, B-2600 Berchem § Huis van de Sport; Boomgaardstraat 22; 2600; Berchem
            Venue: Felix Meritis, Keizersgracht 324, Amsterdam § Felix Meritis; Keizersgracht 324; -; Amsterdam
            Locatie: Jaarbeurs Utrecht § Jaarbeurs Utrecht; -; -; Utrecht
            Locatie: wordt nog bekendgemaakt § -; -; -; -
            Locatie: online via Zoom § -; -; -; -
            Locatie: Teams § -; -; -; -
            Waar: Het Pand, Onderbergen 1, 9000 Gent § Het Pand; Onderbergen 1; 9000; Gent
            Waar: Zaal Nova, Dorpsstraat 5, 2850 Boom § Zaal Nova; Dorpsstraat 5; 2850; Boom
            Waar ¶ ¶ De Schakel ¶ Parkwegel 1 ¶ De Pinte 9840 ¶ België § De Schakel; Parkwegel 1; 9840; De Pinte
            Waar? ¶ ¶ Het feest vindt plaats in Zaal Nova (Kruidtuin 44 te 1000 Brussel). § Zaal Nova; Kruidtuin 44; 1000; Brussel
            Waar? ¶ ¶ Dit evenement vindt plaats bij Woonwijs NV te Gent. § Woonwijs NV; -; -; Gent
            Locatie: De Vergaderzaal (Utrecht) én online § De Vergaderzaal; -; -; Utrecht
            Adres: Churchilllaan 11, Utrecht (10e verdieping) § -; Churchilllaan 11; -; Utrecht
            Locatie & Programma ¶ De Kaaskamer ¶ • 17.30 uur - Lezing § De Kaaskamer; -; -; -
            Locatie: Zaal Nova ¶ Categorie Volwassenen § Zaal Nova; -; -; -
            Gastgemeente: Woerden § -; -; -; Woerden
            Voor alle leden. Locatie: Zaal Nova, Ede § Zaal Nova; -; -; Ede
            Waar: in het gemeentehuis van Houten, Onderdoor 25 § gemeentehuis van Houten; Onderdoor 25; -; Houten
            Waar: Stadskantoor (ontmoetingsplein 21ste verdieping), Stadsplateau 1, Utrecht § Stadskantoor; Stadsplateau 1; -; Utrecht
            Zaal: De Wilg aan de Noorder Kerkstraat te Woerden § De Wilg; -; -; Woerden
            Waar ¶ ¶ In de laatste zaal, op de eerste verdieping van het Waterlands Museum. § Waterlands Museum; -; -; -
            Event location: ¶ Zaal Nova ¶ A. Smitlaan 42 ¶ 1654 Huizingen ¶ Belgium § Zaal Nova; A. Smitlaan 42; 1654; Huizingen
            locatie ¶ ¶ Abdij Rozenberg ¶ Oudeweg/Heide 3 ¶ 9250 Dorpum § Abdij Rozenberg; Oudeweg/Heide 3; 9250; Dorpum
            Waar: Zaal Nova, Grote Markt 6, Ede § Zaal Nova; Grote Markt 6; -; Ede
            Waar? ¶ ¶ U wordt verwacht om 19u in de Nova, Laan van de Linde 135, 1000 Brussel. § Nova; Laan van de Linde 135; 1000; Brussel
            Waar ¶ ¶ De dag is op 31 mei om 17.30 uur in Galerij 12 (Tuinstraat 8 te 1000 Brussel). § Galerij 12; Tuinstraat 8; 1000; Brussel
            Details ¶ ¶ Geheel vrijblijvend, geen kosten aan verbonden. § -; -; -; -
            Praktisch ¶ ¶ Inloop vanaf 14 uur ¶ Zaal Nova ¶ Dorpsstraat 5, 6711 AB Ede § Zaal Nova; Dorpsstraat 5; 6711 AB; Ede
            Waar? ¶ In de foyer van het Rozenhof Theater, Laan 8, Breda § foyer van het Rozenhof Theater; Laan 8; -; Breda
            Locatie: ¶ Hotel Rozenhof Apeldoorn ¶ Lindelaan 20 ¶ 7339 GT Ugchelen § Hotel Rozenhof Apeldoorn; Lindelaan 20; 7339 GT; Ugchelen
            Waar: De exacte locatie in Gouda wordt na aanmelding bekend gemaakt § -; -; -; Gouda
            Adres: Weena 505, B13 (13e etage), 3013 AL Rotterdam § -; Weena 505; 3013 AL; Rotterdam
            Locatie: Leiden ¶ ¶ De expositie is te gast in de Grote Bibliotheek van de universiteit. § -; -; -; Leiden
            📍 Pakhuis de Kabel, Amsterdam § Pakhuis de Kabel; -; -; Amsterdam
            """)
    void a_place_under_a_label_is_read_part_by_part(String words, String place) {
        assertThat(place("Congres over wonen ¶ ¶ " + words)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            Op dinsdag 4 maart 2025 komen we bijeen in De Eenhoorn in Amersfoort. § De Eenhoorn; -; -; Amersfoort
            Op 4 maart 2025 vindt in het stadhuis van Breda een informatieavond plaats. § stadhuis van Breda; -; -; Breda
            De lezing is op 4 maart 2025 om 20.00 uur in de bibliotheek, Markt 3 te Roermond. § bibliotheek; Markt 3; -; Roermond
            We ontvangen u op 4 maart 2025 graag in Hotel De Zwaan aan de Dorpsstraat 14 in Raalte. § Hotel De Zwaan; Dorpsstraat 14; -; Raalte
            Op 4 maart 2025 organiseren wij in Zwolle een werkconferentie. § -; -; -; Zwolle
            De studiedag gaat door op 4 maart 2025 in het Provinciehuis te Antwerpen. § Provinciehuis; -; -; Antwerpen
            Op dinsdag 4 maart 2025 ben je welkom in Buurthuis De Poort, Lange Nieuwstraat 8, Tilburg. § Buurthuis De Poort; Lange Nieuwstraat 8; -; Tilburg
            Het congres vindt op 4 maart 2025 plaats in het World Forum in Den Haag. § World Forum; -; -; Den Haag
            On 4 March 2025 we meet at the Muntgebouw in Utrecht. § Muntgebouw; -; -; Utrecht
            Op 4 maart 2025 houden we in Theater De Flint (Amersfoort) een symposium. § Theater De Flint; -; -; Amersfoort
            De bijeenkomst van 4 maart 2025 is bij Gemeente Almere, Stadhuisplein 1. § Gemeente Almere; Stadhuisplein 1; -; Almere
            Dinsdag 4 maart 2025, 19.30 uur, Grote Kerk, Breda § Grote Kerk; -; -; Breda
            Op 4 maart 2025 is de Jaarbeurs in Utrecht het decor van ons congres. § Jaarbeurs; -; -; Utrecht
            Op 4 maart 2025 spreken we in het kantoor van Platform31 over wonen. § kantoor van Platform31; -; -; -
            Locatie van de dag op 4 maart 2025 is Kasteel Groeneveld in Baarn. § Kasteel Groeneveld; -; -; Baarn
            4 maart 2025 ¶ Congrescentrum De Meervaart te Zutphen § Congrescentrum De Meervaart; -; -; Zutphen
            Het is op 4 maart 2025 in Utrecht, in de Botanische Tuinen. § Botanische Tuinen; -; -; Utrecht
            Op 4 maart 2025 zitten we om 20.00 uur in de raadszaal van het gemeentehuis. § raadszaal van het gemeentehuis; -; -; -
            Op 4 maart 2025 is de lunch in het gemeentehuis van Barneveld, Raadhuisplein 2. § gemeentehuis van Barneveld; Raadhuisplein 2; -; Barneveld
            Op 4 maart 2025 komen we samen in de Bibliotheek Zwolle (Kerkweg 4, 8011 DL). § Bibliotheek Zwolle; Kerkweg 4; 8011 DL; Zwolle
            4 maart 2025 - Jaarbeurs Utrecht § Jaarbeurs Utrecht; -; -; Utrecht
            4 maart 2025 ¶ Het Pand, Onderbergen 1, 9000 Gent § Het Pand; Onderbergen 1; 9000; Gent
            De avonden vinden plaats in zalencentrum De Linde. De eerste is op 4 maart 2025. § zalencentrum De Linde; -; -; -
            Op 4 maart 2025 vindt in de VOC zaal van de Universiteit van Utrecht een debat plaats. § VOC zaal van de Universiteit van Utrecht; -; -; Utrecht
            di 4 maart 2025 • 14:00 - 17:00 uur • Utrecht § -; -; -; Utrecht
            Op 4 maart 2025. De gemeente ontvangt u in het zalencentrum van de Protestantse gemeente Woerden. § zalencentrum van de Protestantse gemeente Woerden; -; -; Woerden
            De dag is op 4 maart 2025. We zijn te gast bij waterschap De Vecht in Apeldoorn. § -; -; -; Apeldoorn
            Op 4 maart 2025 zijn we in gastgemeente Woerden. § -; -; -; Woerden
            Op 4 maart 2025 van 19.30 tot 22.00 uur in stadsbrasserie De Oever in Den Haag. § stadsbrasserie De Oever; -; -; Den Haag
            De avond van 4 maart 2025 is in de grote zaal van partycentrum 'De Klok' in Hoogwoud. § partycentrum 'De Klok'; -; -; Hoogwoud
            De lezing is op 4 maart 2025 om 20 uur in zaal de Klok in de Brugstraat. § zaal de Klok; -; -; -
            De lezing zal plaatsvinden op 4 maart 2025 om 20u. in GC ’t Veld. § GC ’t Veld; -; -; -
            Op 4 maart 2025 heeft in dienstencentrum De Duin het eerste praatcafé plaats. § dienstencentrum De Duin; -; -; -
            Wij houden op 4 maart 2025 op het iconische Zilver-schip Blauwe Vogel een debat. § Zilver-schip Blauwe Vogel; -; -; -
            Op 4 maart 2025 geeft zij een lezing in het Karmelietenklooster. § Karmelietenklooster; -; -; -
            Het debat is 4 maart 2025 om 20u (Linde-zaal, Duincampus, 2de niveau, Dreef 87A, 1050 Brussel). § Linde-zaal; Dreef 87A; 1050; Brussel
            Voormiddag – OC De Klok – 10u § OC De Klok; -; -; -
            4 maart 2025 ¶ 9u00 – 16u40 ¶ Brussel | Circusgebouw (vlakbij het station) ¶ Bergweg 95, 1070 Anderlecht § Circusgebouw; Bergweg 95; 1070; Anderlecht
            4 maart 2025 ¶ Utrecht (Rozenhof) ¶ Anna Smit (PhD student at Utrecht University) § Rozenhof; -; -; Utrecht
            Provinciehuis Gelderland ¶ Wonen in de kring ¶ 4 maart 2025 § Provinciehuis Gelderland; -; -; -
            De dag is 4 maart 2025. ¶ 14.30 Ontvangst ¶ 17.00 Borrel ¶ Rozenhof, Laan 1, 6708 WH Wageningen § Rozenhof; Laan 1; 6708 WH; Wageningen
            Symposium op 4 maart 2025 ¶ ¶ Wij organiseren op 4 maart tussen 13 en 17 uur in Den Haag een symposium. § -; -; -; Den Haag
            De datum volgt. Het congres in Zwolle gaat over wonen. § -; -; -; Zwolle
            Op 4 maart 2025 is aan de Linde Universiteit Breda het congres. § Linde Universiteit Breda; -; -; Breda
            Het bestuur houdt op 4 maart 2025 aan de TU Delft een symposium. § TU Delft; -; -; Delft
            Contact| ¶ 4 maart 2025 | Rozenhof!, Bussum § Rozenhof!; -; -; Bussum
            Zij komt donderdagmiddag in de Doopsgezinde kerk in Leeuwarden spreken. § Doopsgezinde kerk; -; -; Leeuwarden
            Dinsdag 4 maart 2025, 19.30-21.30 uur. Vijverhof/Theater. § Vijverhof/Theater; -; -; -
            Locatie: online of Linde-toren bij de Bond aan de Dorpsstraat 12 in Den Haag. § Linde-toren bij de Bond; Dorpsstraat 12; -; Den Haag
            De studiedag is op 4 maart 2025. Deze zesde editie, weer in Mechelen, is er voor ons. § -; -; -; Mechelen
            Op 4 maart 2025 houden we onze vergadering in de lokalen van het Huis der Linden (HL). § Huis der Linden (HL); -; -; -
            4 maart 2025, Zwolle, The Netherlands § -; -; -; Zwolle
            4 maart 2025 ¶ Taal: Engels ¶ Campus Rozenhof, zaal volgt § Campus Rozenhof; -; -; -
            Zij houden een feest in de hal van de Rozenhof Library. Het is op 4 maart 2025. § hal van de Rozenhof Library; -; -; -
            Hoofdkantoor ¶ Dorpsstraat 5 ¶ 9000 Gent ¶ ¶ Wij organiseren op 4 maart 2025 in Melle een congres. § -; -; -; Melle
            We verzamelen op 4 maart 2025 om 9.00 uur bij de ingang van station Breda. § station Breda; -; -; Breda
            De avond vindt op 4 maart 2025 plaats in de raadszaal, Dorpsplein 1 in Almere. § raadszaal; Dorpsplein 1; -; Almere
            4 maart 2025, Wageningen Campus, gebouw Nova § Wageningen Campus; -; -; Wageningen
            4 maart 2025 | 10:00 - 12:00 | gemeentehuis Heerenveen § gemeentehuis Heerenveen; -; -; Heerenveen
            Op 4 maart 2025 op het terrein van Zandwinning, Noordereinde 54b te 's-Graveland. § Zandwinning; Noordereinde 54b; -; 's-Graveland
            4 maart 2025 om 14u in Parochiezaal Sint-Jan, Kerkplein 2, Dorpum. § Parochiezaal Sint-Jan; Kerkplein 2; -; Dorpum
            Het café van 4 maart 2025 is in Pakhuis Zilver op het ADM-terrein in Amsterdam-Noord. § Pakhuis Zilver; -; -; Amsterdam-Noord
            Dinsdag 4 maart 2025 in Leuven (Provinciehuis) § Provinciehuis; -; -; Leuven
            We see you at our office in Brussels (Rue de la Loi 23) on 4 March 2025. § -; Rue de la Loi 23; -; Brussels
            Op 4 maart 2025 in de oude raadszaal van het vernieuwde stadhuis, Grote Markt 6. § oude raadszaal van het vernieuwde stadhuis; Grote Markt 6; -; -
            De dag van 4 maart 2025 is bij Cursus- en vergadercentrum Rozenhof in Utrecht. § Cursus- en vergadercentrum Rozenhof; -; -; Utrecht
            4 maart 2025 ¶ Rozenhotel ¶ Kade 52 ¶ Rotterdam, 3072 AR Netherlands § Rozenhotel; Kade 52; 3072 AR; Rotterdam
            """)
    void a_place_in_running_text_is_read_where_the_day_stands(String words, String place) {
        assertThat(place("Bijeenkomst wonen ¶ ¶ " + words)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "Lezing, dinsdag 4 maart 2025 IN HET KORT over wonen.",
        "In Rotterdam wonen veel jongeren. De dag is op 4 maart 2025.",
        "De dag is op 4 maart 2025. Vragen? Ons bureau is te vinden aan de Nieuweweg 6 in Zwolle.",
        "De wethouder van Tilburg opent de dag op 4 maart 2025.",
        "Op 4 maart 2025 bespreken we de praktijk van Almere en Breda.",
        "Klimaatverandering 08 maart 2018",
        "De vergadering is op 12 maart. Vergadering 12 maart 2025.",
        "On 4 March 2025 she starts a new job at Utrecht University.",
        "Het vorige congres in Zwolle was een succes. De dag is op 4 maart 2025.",
        "De start van 2025 EU Day is op 4 maart 2025.",
        "Op 4 maart 2025 spreekt de hoogleraar bestuurskunde aan de Linde Universiteit over wonen.",
        "De dag is op 4 maart 2025. ¶ ¶ Bureau Rozenhof ¶ Lindelaan 5 ¶ 3581 CA Utrecht ¶ info@example.nl",
        "'De dag is op 4 maart 2025. ¶ ¶ Bureau Rozenhof, Lindelaan 5, 9000 Gent ¶ Ondernemingsnummer 0123'",
        "De dag is op 4 maart 2025. ¶ ¶ Ander nieuws ¶ Congres in Rotterdam groot succes",
        "Op 4 maart 2025 is er in Nederland veel te doen.",
        "Het online congres is op 4 maart 2025 om 10.00 uur."
    })
    void a_place_that_is_not_where_the_meeting_is_is_left_out(String words) {
        assertThat(place("Bijeenkomst wonen ¶ ¶ " + words)).isEqualTo("-; -; -; -");
    }

    @ParameterizedTest
    @CsvSource({
        "Themadag wonen | Zwolle,                         Zwolle",
        "Netwerkborrel Zwolle,                            Zwolle",
        "Bootcamp - Huizingen,                            Huizingen",
        "Voorbereiding van het fusieplan van Nissewaard,  -"
    })
    void a_title_may_end_in_the_town(String title, String town) {
        assertThat(place(title + " ¶ ¶ De dag is op 4 maart 2025.")).isEqualTo("-; -; -; " + town);
    }

    private static String place(String cell) {
        return Said.place(Said.read(cell));
    }
}
