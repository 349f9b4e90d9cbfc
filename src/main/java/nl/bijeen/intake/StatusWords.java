package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The ways in which texts say that a meeting is called off, put off, moved or over, and why. */
final class StatusWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A few words in between: {@code words(3)} is none up to three. */
    private static String words(int most) {
        return "(?:\\s[\\p{L}\\d’'-]+,?){0," + most + "}?";
    }

    private static final String OFF =
            "(?:geannuleerd|geannuleert|afgelast|afzeggen|af te zeggen|gecancell?ed|gecanceld|afgeblazen|geschrapt|afgezegd|vervallen|annuleren|te annuleren|afgelasten"
                    + "|af te gelasten|af te blazen|te schrappen|te laten vervallen|cancelen|te cancelen)";
    private static final String LATER =
            "(?:nader|later|een later|een latere|latere|een nader|een nog|nog|onbepaalde|nieuwe orde|volgend jaar|het voorjaar|het najaar|de zomer|a later|further|next year)";
    private static final String SHIFTED =
            "(?:verplaatst|verzet|verschoven|verhuist|verhuisd|verhuizen|uitgesteld|verschuift|verschuiven|doorgeschoven|opgeschoven|uitgeweken|verlegd|verplaatsen|verzetten|moved|rescheduled|postponed)";

    /** A day or a place one can go to; "naar het najaar" is none. */
    private static final String THERE =
            "(?=\\s(?:(?:(?:ma|di|woe|do|vrij|zater|zon)\\p{L}*dag|\\d{1,2}\\s|(?:een|de) (?:andere |nieuwe |grote )?(?:locatie|zaal|plek)|online|digitaal|(?:het |de )?(?:stad|gemeente|provincie|dorps|buurt)huis|(?:de |het |the )?(?-i:\\p{Lu}))))(?!\\s(?:de |het )?"
                    + LATER + "(?!\\p{L}))";

    static final Pattern CANCELLED = any(
            "(?:gaat|gaan|ging|gingen|kan|kunnen|kon|zal|zullen|laten)" + words(8) + "\\s(?:niet|geen)" + words(2)
                    + "\\s(?:door|doorgaan|doorgang|plaatsvinden|door laten gaan)",
            "(?:vindt|vinden|kan|kunnen|krijgt)" + words(5) + "\\s(?:geen doorgang|niet plaats)",
            "(?:is|zijn|wordt|worden|werd|helaas|hebben|heeft|moeten|moet|moest|moesten|besloten|genoodzaakt)"
                    + words(10) + "\\s" + OFF,
            "(?:kan|kunnen|kon|konden|mag|mogen)" + words(20)
                    + "\\sniet (?:gehouden|houden|organiseren|georganiseerd|laten doorgaan|bijeenkomen|samenkomen)",
            "(?:vervalt|(?:komt|komen|gekomen) te vervallen)",
            "(?:annuleren|annuleert|schrappen|schrapt) (?:wij|we|de organisatie)",
            "(?:gelasten|gelast|blazen|blaast) (?:wij|we|de organisatie)?" + words(6) + "\\saf",
            "niet (?:te laten doorgaan|door te laten gaan|door (?:kan|kunnen|zal|zullen) gaan|doorgaan|door laten gaan)|geen doorgang (?:kan|kunnen|zal) (?:vinden|hebben)|geen doorgang vinden",
            "(?:is|are|been|was|has to be|be)" + words(2) + "\\scancell?ed",
            "(?:decided|have|had|forced|need) to cancel",
            "(?:won['’]t|will not|cannot|can['’]t) (?:take place|go ahead|happen)");
    /** Without a verb, as on a label or stamp. */
    static final Pattern CANCELLED_LABEL = Pattern.compile(
            "(?:^|[:•|(\\[–-]\\s?)(?:geannuleerd|afgelast|cancell?ed|vervallen|gaat niet door|afgezegd)(?!\\p{L})|(?<!\\p{L})(?:geannuleerd|afgelast|cancell?ed|afgezegd)[!)\\]]{0,2}$",
            FLAGS);

    static final Pattern MOVED = any(
            SHIFTED + words(5) + "\\s(?:naar|tot|to|until)" + THERE,
            "new (?:venue|location)(?=:|\\s(?:is|will be)\\s)",
            "(?:nieuwe|alternatieve|gewijzigde) (?:locatie|plek|zaal|tijd|aanvangstijd)(?!\\s(?:wordt|volgt|is nog|moet|zoeken|zal|bekend|komt|will))",
            "(?:datum|locatie|plaats|zaal|tijd|tijdstip|aanvangstijd|date|venue|location) (?:is|wordt|has|zijn)"
                    + words(2) + "\\s(?:gewijzigd|aangepast|veranderd|verplaatst|changed|moved)",
            "(?:andere|nieuwe) (?:locatie|zaal|plek)(?!\\s(?:wordt|volgt|is nog|moet|gezocht))",
            "hal(?:en|t) (?:we|wij)?" + words(4) + "\\sin(?=[.,!]|$|\\sop\\s)|(?:wordt|worden)" + words(3)
                    + "\\singehaald|inhaaldatum",
            "(?:gaat|schuift|verhuist|wijkt uit|schuiven|wijken uit|verplaatsen|verzetten|verhuizen)" + words(6)
                    + "\\snaar\\s(?:het (?:stad|gemeente|provincie|dorps|buurt)huis|(?=(?:(?:ma|di|woe|do|vrij|zater|zon)\\p{L}*dag|\\d{1,2}\\s|een andere|online|(?-i:\\p{Lu}))))",
            "(?:wordt|gaat|gaan|vindt|komen)" + words(5)
                    + "\\s(?:online|digitaal) (?:gehouden|door|georganiseerd|verder|plaats|bijeen|samen)",
            "(?:wordt|worden) (?:nu )?(?:een )?(?:online|digitaal|digitale|webinar)",
            "(?:omgezet|omgebouwd|omgevormd|veranderd|gewijzigd) (?:naar|in|tot) een (?:online|digitaal|digitale|hybride|webinar)",
            "gaa[tn]" + words(2) + "\\s(?:online|digitaal)(?=[.!]|$)",
            "(?:is|wordt|worden|zijn)" + words(5) + "\\s(?:verplaatst|verzet|verschoven)(?!\\snaar\\s" + LATER
                    + ")(?!\\p{L})",
            "moved online|now (?:takes place )?online");
    /** Says that it moved only when it says to which day. */
    static final Pattern NEW_DAY = any(
            "(?:nieuwe|alternatieve|andere|gewijzigde) (?:\\p{L}{3,14})?datum",
            "new date",
            "(?:datum|date) (?:is|wordt) nu");

    static final Pattern NO_OTHER = any(
            "geen (?:optie|alternatief|mogelijkheid|nieuwe datum|andere datum)|niet (?:mogelijk|haalbaar)|onmogelijk|no (?:new|other) date");
    static final Pattern MOVED_LABEL = Pattern.compile(
            "(?:^|[:•|(–-]\\s?)(?:verplaatst|moved|verzet)(?=[!)]|\\snaar|$)|(?<!\\p{L})(?:verplaatst|verzet|moved)[!)]{0,2}$",
            FLAGS);

    static final Pattern POSTPONED = any(
            "uitgesteld",
            "uitstel",
            "uit te stellen",
            "naar een (?:latere|andere|nadere|nieuwe) datum (?:te )?(?:verplaatsen|verzetten|verschuiven|verplaatst|verschoven)",
            "(?:stellen|stelt) (?:wij|we|de organisatie)?" + words(7) + "\\suit",
            "postponed",
            "tot nader order",
            "(?:op|naar|tot) een (?:later|nader|ander) (?:moment|tijdstip|te bepalen)",
            "(?:nader|nog) te bepalen (?:datum|moment)",
            "(?:een|één|twee|drie|enkele) (?:jaar|maand|maanden|week|weken|seizoen) (?:doorgeschoven|opgeschoven|verschoven|later)",
            "opgeschort",
            SHIFTED + words(5) + "\\s(?:naar|tot|to|until)\\s" + LATER);

    /** What was called off will be held after all, nobody knows when. */
    static final Pattern SEEKING = any(
            "looking for (?:a |another )?(?:new |other )?date",
            "(?:zoeken|zoekt|gezocht|kijken|prikken|plannen)" + words(6) + "\\s(?:nieuwe|andere|alternatieve) datum",
            "(?:nieuwe|andere|alternatieve|new) (?:datum|date)" + words(2)
                    + "\\s(?:volgt|wordt|zoeken|is nog|bekend|moet|will)");

    static final Pattern PAST = any(
            "(?:is|zijn) (?:inmiddels |weer |al )?(?:afgelopen|voorbij|geweest|achter de rug)",
            "(?:lees|bekijk|kijk)" + words(6) + "\\s(?:het verslag|terug|de terugblik|de foto['’]s)",
            "terugblik op",
            "kijken (?:wij |we )?terug op",
            "was een (?:groot |enorm |mooi )?succes",
            "(?:deze|dit|de|het) (?:bijeenkomst|activiteit|evenement|training|webinar|congres|symposium|cursus|event|sessie|workshop) (?:is verlopen|heeft (?:al |reeds )?plaatsgevonden|is (?:al |reeds )?(?:geweest|verlopen)|ligt in het verleden)",
            "this event has (?:ended|passed)",
            "vond(?:en)?" + words(10) + "\\splaats",
            "kwam(?:en)?" + words(9) + "\\s(?:bijeen|bij elkaar|samen)",
            "(?:organiseerden?|hield(?:en)?|verzorgden?)" + words(12)
                    + "\\s(?:bijeenkomst|congres|symposium|conferentie|themadag|studiedag|webinar|avond|middag|workshop|lezing)",
            "namen" + words(10) + "\\sdeel",
            "tijdens (?:de|het|deze|dit)" + words(4)
                    + "\\s(?:bleek|vertelde|vertelden|spraken|gingen|werd|werden|deelden?|gaven|gaf|kwam|kwamen|stond|stonden)",
            "look(?:ing)? back (?:on|at)|took place|was held",
            "(?:bedankt|dank) voor (?:je|uw|jullie|ieders) (?:komst|aanwezigheid|deelname)");

    /** Heads what is written afterwards. */
    static final Pattern AFTERWARDS =
            Pattern.compile("^(?:terugblik|verslag|impressie|fotoverslag|recap)(?!\\p{L})", FLAGS);

    /** Not this meeting, or not yet. */
    static final Pattern CONDITIONAL = any(
            "als|indien|mocht|wanneer|(?:veel|vele|diverse|sommige|enkele|alle eerdere) \\p{L}+|bij te weinig|bij onvoldoende|behoudt|recht voor|tenzij|kosteloos annuleren|kan worden|kun je|kunt u|kan je|annuleringsvoorwaarden|if|unless|in geval|vorig jaar|vorige|eerdere|eerder dit jaar|last year|dan wordt|annuleren kan|annulering");

    /** What a sentence must name for its news to be about a meeting. */
    static final Pattern MEETING = Pattern.compile(
            "bijeenkomst|congres|symposium|conferen|seminar|webinar|caf[eé]|vergadering|alv|evenement|activiteit|event|meetup|editie|edition|avond|middag|dag(?!elijks)|ochtend|lezing|cursus|training|workshop|sessie|overleg|debat|excursie|rondleiding|meeting|festival|datum|locatie|zaal|masterclass|summit|(?<!\\p{L})(?:we|wij|it|deze|this)(?!\\p{L})",
            FLAGS);

    private static final String BECAUSE =
            "(?<!\\p{L})(?:omdat|aangezien|doordat|because(?! of)|since)\\s(?<clause>[^.;!?]{4,200}?)(?=,|[.;!?]|$)";
    private static final String DUE =
            "(?<!\\p{L})(?:wegens|vanwege|in verband met|i\\.v\\.m\\.|ivm|als gevolg van|door(?=\\s(?:de|het|een|te\\s(?:weinig|veel|hoge)|ziekte|omstandigheden|gebrek|corona|onvoorziene|technische|onvoldoende|alle|overmacht|persoonlijke|drukte|aangescherpte|nieuwe)(?!\\p{L}))|due to|because of|owing to|ten gevolge van|gezien|naar aanleiding van|met het oog op|met(?=\\s(?:alle|de (?:huidige|nieuwe|geldende|aangescherpte))\\s))\\s(?<why>[^.;!?]{4,160})";
    static final Pattern REASON = Pattern.compile(BECAUSE + "|" + DUE, FLAGS);
    /** Unmistakable, even some sentences away from the news. */
    static final Pattern DUE_TO = Pattern.compile(
            "(?<!\\p{L})(?:wegens|vanwege|in verband met|i\\.v\\.m\\.|ivm|due to|because of|owing to)\\s(?<why>[^.;!?]{4,200})",
            FLAGS);
    /** A reason that is called one. */
    static final Pattern TOLD = Pattern.compile(
            "(?<!\\p{L})(?:doorslag gaf|(?:de )?reden(?=:)|(?:de )?reden (?:hiervan |hiervoor |daarvoor |van de annulering )?is|oorzaak is|aanleiding is|heeft te maken met)(?: dat)?:?\\s(?<why>[^.;!?]{4,160})",
            FLAGS);

    /** What is told ahead of the verb: "De ontwikkelingen rond het virus hebben ons doen besluiten", "gooit de storm roet in het eten". */
    static final Pattern SUBJECT = Pattern.compile(
            "^(?<why>(?:De|Het|Deze|Dit)\\s(?!\\p{L}{0,20}(?:bestuur|organisat|commissie|college|gemeente|vereniging|directie|raad|stichting|groep|presidium|team|partner))[^.;!?]{5,140}?)\\s(?:heeft|hebben|noop(?:t|ten)|noodza(?:akt|ken)|dwing(?:t|en)|doe(?:t|n)|maa?k(?:t|en))\\s[^.;!?]{0,80}(?:besluiten|besloten|genoodzaakt|annuleren|onmogelijk|gelasten|afgelasten|uit te stellen|niet mogelijk)"
                    + "|gooi(?:t|en|de|den)\\s(?<roet>[^.;!?]{4,120}?)\\sroet in het eten",
            FLAGS);
    /** What follows from the sentence before it. */
    static final Pattern THEREFORE =
            Pattern.compile("^(?:daarom|daardoor|hierdoor|vandaar|om (?:deze|die) reden|therefore)(?!\\p{L})", FLAGS);

    /** Who or what the meeting cannot do without. */
    static final Pattern MISSING = Pattern.compile(
            "(?<!\\p{L})(?<why>(?:ziekte|persoonlijke omstandigheden|familieomstandigheden|overmacht)(?=\\s(?:verhinderd|uitgevallen|afwezig))|(?:(?:de|onze|een van de) )?(?:gast)?(?:sprekers?|docente?n?|trainers?|inleiders?)\\s(?:is|zijn)\\s(?:helaas |plotseling )?(?:ziek|verhinderd|uitgevallen|niet beschikbaar))(?!\\p{L})",
            FLAGS);

    static final Pattern TOO_FEW = Pattern.compile(
            "(?<why>(?:er (?:zijn|waren) )?(?:(?:te weinig|onvoldoende|too few|not enough|insufficient|niet genoeg)\\s(?:\\p{L}+\\s)?(?:aanmeldingen|deelnemers|belangstelling|animo|inschrijvingen|kaarten|tickets|interesse|deelname|registrations|participants|interest)|we (?:did not|could not|have not) (?:\\p{L}+ ){0,3}enough [^.,;]{5,80}))",
            FLAGS);
    static final Pattern CAUSE = Pattern.compile(
            "(?:^|[.!?:]\\s|,\\s|(?:waren|was|is|zijn) (?:er )?)(?<why>(?:De |Het |Er (?:waren|zijn) )?(?:(?!(?:is|was|zijn|waren|door|wordt|werd)\\s)\\p{L}+\\s){0,2}?(?:corona-?(?:maatregelen|virus|crisis)?|technische (?:problemen|storing)|ziekte|maatregelen|storm|weersomstandigheden|staking))(?!\\p{L})",
            FLAGS);
    /** Where a reason that is no clause of its own ends: at the verb. */
    static final Pattern AFTER_REASON = Pattern.compile(
            "\\s(?:gaat|gaan|is|wordt|worden|zijn|kan|kunnen|kon|konden|hebben|moet|moeten|moest|moesten|heeft|had|helaas|ging|werd|werden|was|waren|zien|ziet|lukt|we|wij|that|besloten|genoodzaakt|verhuist|vervalt|vervallen|verhinderd|stellen|stelt|verplaatsen|verplaatst|annuleren|schuift|schuiven|vindt|vinden|komt|komen|laten|laat|blazen|gelasten|verzetten|zal|zullen|niet door|geannuleerd|afgelast|uitgesteld|niet (?:plaatsvinden|plaats|gehouden)|(?:online|digitaal) (?:plaats|gehouden|door)|the (?:event|meeting|conference))(?!\\p{L}).{0,200}$|,\\s(?:en|maar|waardoor|zodat|dus)\\s.{0,200}$",
            FLAGS);

    static final Pattern REPLACES = Pattern.compile(
            "(?<!\\p{L})(?:vervangt|ter vervanging van|vervanging van|(?:komt|is) in (?:de )?plaats van|in plaats van de (?:eerder|geplande)|replaces|takes the place of|vervangt hiermee)\\s(?:de|het|the|onze|ons)?\\s?(?<what>[^.;!?]{4,120})",
            FLAGS);
    static final Pattern AFTER_REPLACED =
            Pattern.compile("\\s(?:die|dat|welke|, dat|which|en wordt|en is|op dezelfde)\\s.*|,\\s.*");

    private StatusWords() {}

    private static Pattern any(String... sayings) {
        return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", sayings) + ")(?!\\p{L})", FLAGS);
    }
}
