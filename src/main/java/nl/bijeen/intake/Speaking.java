package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The words that tell that somebody takes part in front of others, or that he or she does not. */
final class Speaking {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String PARTS =
            "\\p{L}*sprekers?|spreekster|\\p{L}*lezing(?:en)?|\\p{L}*keynotes?|inleid(?:ing|er|ers|ingen|t)|dagvoorzitters?|o\\.?l\\.?v\\.?|onder (?:bege)?leiding|luister(?:den|t|en) naar|\\p{L}*presentaties?"
                    + "|podium|bijdragen?|in gesprek met|in (?:discussie|debat)|reflectie|workshops?|moderators?|samen met|talks?|speakers?|panel\\p{L}*"
                    + "|cursusleiding|docent(?:en|e)?|trainers?|college van|debat met|interview|openingswoord|opening door|met medewerking van"
                    + "|optreden(?: van)?|welkom(?:stwoord)? door|sessie (?:van|door|met)|gastvrouw|gastheer|gasten|gast is|te gast|columns?|toelichting|het woord"
                    + "|gespreksleid(?:er|ster|ing)|debatleid(?:er|ster)|presentator|presentatrice|avondvoorzitter|interviewers?|introductie|voordracht|rondleiding|demonstratie|aan tafel|om tafel|tafelgasten|tafeldames?|tafelheren|tafelheer|discussianten|paneldiscussie|(?:co-?)?referent|reflectant|referaat|met onder (?:meer|andere)|m\\.m\\.v\\.|featuring|lecture|inbreng|\\p{L}*boodschap|hosts?|aan de hand van|ontmoet|maak kennis met|guests|conversation with|discussion with|meet";

    /** What is done by somebody: "wordt ingeleid door". */
    private static final String DONE =
            "(?:gemodereerd|verzorgd|geleid|begeleid|gegeven|verteld|gepresenteerd|geopend|ingeleid|afgesloten|gehouden|uitgesproken|verwelkomd|geïnterviewd|toegelicht|voorgezeten|gefaciliteerd|afgetrapt)(?: \\p{L}+){0,2}? door"
                    + "|(?:hosted|presented|given|led|moderated|chaired|opened|delivered|provided) by|in handen van";

    private static final String ACTS =
            "spreekt|spreken|spra(?:k|ken)|presente(?:ert|ren|erde|erden)|vertel(?:t|len|de|den)|houdt|houden|neemt (?:je|ons|u|de|deel)|(?:neemt|nemen|nam|namen) [^.;]{3,120}? mee|nemen (?:je|ons|u|de|deel)|verzorg(?:t|en|de|den)|speaks|speaking"
                    + "|deelt|delen|deelde(?:n)?|laat zien|laten zien|ga(?:at|an) (?:\\p{L}+ ){0,3}in(?: op|to)?|ging(?:en)? (?:\\p{L}+ ){0,3}in op|g(?:eef|af)t? een|geven een|gaven een|leidt(?: de)?|debatte(?:ert|ren)|opent|opende|komt? (?:vertellen|spreken|langs|aan)|komen (?:vertellen|spreken|langs)"
                    + "|bespreekt|bespreken|bespra(?:k|ken)|belicht(?:en|te|ten)?|schetst|schetsen|behandel(?:t|en)|licht(?:en)? (?:\\p{L}+ ){0,6}toe|toelichten|reflecte(?:ert|ren)|trapt|sluit (?:de|het)|ontvangt|verwelkom(?:t|en)|schui(?:ft|ven) aan|do(?:et|en) mee"
                    + "|werk(?:t|en|te|ten) mee|legt? (?:\\p{L}+ ){0,4}uit|leest|zingt|speelt|begeleidt|modere(?:ert|ren)|interviewt|interviewen|discussi[eë]+(?:rt|ren)|praat|praten|voert|geeft|geven|treedt op|treden op|introduce(?:ert|ren)|doceert|coacht|demonstre(?:ert|ren)|blikt|loodst|gidst|meenemen"
                    + "|benadruk(?:t|ken|te|ten)|plei(?:t|ten|tte|tten) voor|duidt|duiden|pitch(?:t|en)|presents?|discuss(?:es)?|explains?|shares?|introduces?|moderates?|delivers?|leads?|you(?:’|')ll hear|will (?:speak|talk|give|present)";

    private static final Pattern SPEAKS =
            Pattern.compile("(?<!\\p{L})(?:" + PARTS + "|" + DONE + "|" + ACTS + ")(?!\\p{L})", FLAGS);

    /** "Toespraak door", but not "geschreven door". */
    private static final Pattern BY = Pattern.compile(
            "(?:(?<!\\p{L})(?:spreker(?: \\d{1,2})?:?|speaker(?: \\d{1,2})?:?|by|dagvoorzitter:?|o\\.?l\\.?v\\.?|m\\.m\\.v\\.|onder leiding van|talk \\d+:|(?:avond|middag|gesprek|webinar|lezing|workshop|training|vorming|bijeenkomst|sessie|café|debat|interview|college|evening|conversation) (?:met|with)|met (?:\\p{L}+ )?\\p{L}{0,40}(?:deskundige|hoogleraar|wethouder|burgemeester|schrijver|schrijfster|onderzoeker|journalist|columnist|auteur|historicus|filosoof|directeur|lector|expert))|(?<!\\p{L})(?!(?:ge|be|ver|ont|her)\\p{L}{2,20}(?:d|t|en)\\s)[\\p{L}’”\"')]{2,40},? door)\\s(?:de\\s)?$",
            FLAGS);

    private static final Pattern DONE_BY = Pattern.compile("(?<!\\p{L})(?:" + DONE + ")\\s(?:de\\s)?$", FLAGS);

    private static final Pattern QUOTED = Pattern.compile(
            "(?<!\\p{L})(?:zegt|aldus|vindt|volgens|schrijft|zei|said|says|foto|fotograaf|photo|tekst|beeld|illustratie|bron|auteur van|boek van|citaat|geschreven door|opvolger van|vervangt|in plaats van|gedachtenis|herdenking|vernoemd|gepubliceerd door|redactie|door de redactie)(?:\\s(?!die\\b|dat\\b)(?-i:[\\p{Ll}-]+)){0,3}[:\\s]*$",
            FLAGS);
    private static final Pattern QUOTED_AFTER =
            Pattern.compile("^\\s?(?:,[^,]{1,60},\\s)?(?:zegt|zei|schreef|says|said|overleed)", FLAGS);
    private static final Pattern QUOTATION_BEFORE = Pattern.compile(
            "[\"”’']\\s?,?\\s(?:zegt|zei|aldus|vindt|vertelt|vertelde|says|said|stelt|laat)\\s.{0,60}$", FLAGS);
    private static final Pattern IN_QUOTES =
            Pattern.compile("(?<![\\p{L}\\d])(?:‘[^‘’]{4,160}[’'](?!\\p{L})|“[^“”]{4,160}[”\"]|\"[^\"]{4,160}\")");
    private static final Pattern ASKS = Pattern.compile(
            "(?:vragen|contact|informatie|inlichting|aanmeld|mail|bel(?:len)?\\b|opgeven|questions|inschrijv|register|neem contact|secretariaat|notulist|notulen|aftredend|herkiesbaar)",
            FLAGS);

    private Speaking() {}

    /** Whether a sentence tells that somebody speaks, leads or is on stage. */
    static boolean says(String sentence) {
        return SPEAKS.matcher(sentence).find();
    }

    /** Whether words end by naming whose part it is: the name follows. */
    static boolean by(String before) {
        return BY.matcher(before).find() || DONE_BY.matcher(before).find();
    }

    /** Whether words invite questions or registrations: who is named after that is to be asked. */
    static boolean asks(String words) {
        return ASKS.matcher(words).find();
    }

    /** Whether the person between these two parts of a sentence is only quoted or mentioned. */
    static boolean mentions(String before, String after) {
        return QUOTED.matcher(before).find()
                || QUOTED_AFTER.matcher(after).find()
                || QUOTATION_BEFORE.matcher(before).find();
    }

    /** Whether a stretch stands between quotation marks, so in the title of something. */
    static boolean inQuotes(String sentence, int from, int to) {
        var quotes = IN_QUOTES.matcher(sentence);
        while (quotes.find()) {
            if (quotes.start() < from && to < quotes.end()) return true;
        }
        return false;
    }
}
