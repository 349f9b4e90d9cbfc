package nl.bijeen.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Words of this field whose other forms follow no rule that {@link Stems} knows. */
final class IrregularWords {

    /** On each line a word and its other forms. */
    private static final Map<String, String> SINGULARS = Stream.of("""
            academicus academici
            agenda agendas
            alumnus alumni
            analyse analyses analysen
            aula aulas
            basis bases
            bijdrage bijdragen bijdrages
            bijlage bijlages
            bureau bureaus
            cafe cafes
            camera cameras
            catalogus catalogi
            centrum centra centrums
            collega collegas
            college colleges
            crisis crises crisissen
            criterium criteria
            curriculum curricula
            datum data datums
            dilemma dilemmas
            diploma diplomas
            enquete enquetes
            examen examens examina
            expertise expertises
            forum fora forums
            foto fotos
            gemeente gemeenten gemeentes
            gymnasium gymnasia
            honorarium honoraria
            hypothese hypotheses
            interesse interesses
            jubileum jubilea jubileums
            kind kinderen
            laboratorium laboratoria
            leraar leraren leraars
            lid leden
            logo logos
            lunch lunches
            medium media mediums
            meisje meisjes
            memorandum memoranda
            menu menus
            methode methoden methodes
            milieu milieus
            minimum minima
            modus modi
            motto mottos
            museum musea museums
            niveau niveaus
            periode perioden periodes
            podium podia podiums
            politicus politici
            portefeuille portefeuilles
            prognose prognoses
            programma programmas
            quorum quora
            rapportage rapportages
            referendum referenda
            regio regios
            reportage reportages
            residu residus
            risico risicos
            ruimte ruimten ruimtes
            scenario scenarios
            schema schemas
            stad steden
            stadium stadia
            stage stages
            stimulus stimuli
            stipendium stipendia
            studio studios
            syllabus syllabi
            symposium symposia symposiums
            tempo tempos
            tentamen tentamens tentamina
            thema themas
            video videos
            visum visa
            volume volumes
            """.split("\n"))
            .flatMap(IrregularWords::forms)
            .collect(toUnmodifiableMap(it -> it[0], it -> it[1]));

    /** From this length on a form can also be the last part of a longer word: "raadsleden", "pleegkinderen". */
    private static final int LONG_ENOUGH = 5;

    private IrregularWords() {}

    /** The singular of this word or of its last part; the word itself when it is not on the list. */
    static String singular(String word) {
        for (var at = 0; word.length() - at >= LONG_ENOUGH || at == 0; at++) {
            var singular = SINGULARS.get(word.substring(at));
            if (singular != null) return word.substring(0, at) + singular;
        }
        return word;
    }

    private static Stream<String[]> forms(String line) {
        var words = line.strip().split(" ");
        return Arrays.stream(words).map(form -> new String[] {form, words[0]});
    }
}
