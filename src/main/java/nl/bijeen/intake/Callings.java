package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The words that say what somebody is: wethouder, lector, ervaringsdeskundige. */
final class Callings {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A word that says what somebody is. */
    static final String NOUN =
            "[\\p{L}-]{0,40}(?:hoogleraar|professor|lector|directeur|voorzitter|voorzitster|wethouder|burgemeester|schepen|minister|staatssecretaris|adviseur|manager|onderzoeker|onderzoekster|medewerker|medewerkster|leider|journalist|schrijver|schrijfster"
                    + "|auteur|oprichter|founder|ceo|cto|cio|kamerlid|raadslid|bestuurslid|statenlid|lijsttrekker|architect|developer|ontwikkelaar|docent|trainer|coach|expert|consultant|econoom|jurist|advocaat|psycholoog|psychiater|socioloog"
                    + "|filosoof|filosofe|politicoloog|bestuurskundige|publicist|trendwatcher|moderator|presentator|presentatrice|bestuurder|secretaris|coördinator|coordinator|hoofd|eigenaar|ondernemer|specialist|engineer|designer|ontwerper|promovendus"
                    + "|emeritus|strateeg|programmeur|wetenschapper|historicus|arts|rechter|officier|notaris|lid|kunstenaar|directrice|penningmeester|lecturer|director|researcher|chair|head|writer|lead|officer|president|partner|analist|analyst|planoloog"
                    + "|stedenbouwkundige|bioloog|hoogleraren|ambassadeur|gedeputeerde|dijkgraaf|inspecteur|redacteur|student|kwartiermaker|verbinder|teacher|scientist|evangelist|advocate|author|speaker|ervaringsdeskundige|deskundige|begeleider|facilitator"
                    + "|beleidsadviseur|regisseur|voorman|voorvrouw|inleider|gemeentesecretaris|griffier|cabaretier|columnist|dichter|theoloog|geograaf|natuurkundige|astronoom|antropoloog|pedagoog|huisarts|hoofdredacteur|programmamaker|spreker|dagvoorzitter|gastheer|gastvrouw"
                    + "|werker|werkster|beheerder|kundige|loog|maker|gever|voerder|vertegenwoordiger|bewoner|bewoonster|vrijwilliger|sporter|acteur|actrice|musicus|muzikant|dirigent|organist|pianist"
                    + "|dominee|pastor|predikant|imam|rabbijn|priester|boerin|verloskundige|apotheker|tandarts|chirurg|rector|decaan|dean|curator|conservator|archivaris|bibliothecaris|ambtenaar"
                    + "|leraar|lerares|leerkracht|docente|dichteres|founder|oprichtster|senator|parlementariër|statenlid|commissaris|gouverneur|korpschef|diplomaat|freelancer|mediator|activist|essayist|cartoonist"
                    + "|econometrist|statisticus|wiskundige|fysicus|chemicus|ecoloog|landbouwer|tuinder|ontwikkelaarster|regisseuse|scenarist|fotograaf|filmmaker|ceo|cfo|coo|controller|accountant|fiscalist|strafrechtadvocaat"
                    + "|wijkagent|agent|gids|ombudsman|ombudsvrouw|verpleegkundige|verzorgende|therapeut|therapeute|logopedist|diëtist|orthopedagoog|gedragswetenschapper|promovenda|postdoc|phd|manager|maintainer|contributor|consultant|editor|professor|journalist|scientist"
                    + "|mayor|minister|commissioner|secretary|chairman|chairwoman|chairperson|coordinator|advisor|adviser|fellow|economist|lawyer|judge|historian|philosopher|psychologist|sociologist|politician|alderman|councillor|ambassador|owner|strategist|planner|leidster|bereider|politicus|politica|fractievoorzitter|raadsheer"
                    + "|heemraad|gezant|chef|rapporteur|rechercheur|commandant|generaal|majoor|kapitein|woordvoerder|voorlichter|organisator|aanjager|trekker|kenner|meester|verlener|nieuwslezer|burgervader|kunstenares|lijsttrekster|parlementslid|bestuursvoorzitter|boer|teler|bakker|leerling|scholier|pastoor|bisschop|trendwatchster|verslaggever|inspirator)(?:e|en|es|s|n)?";

    private static final Pattern ENDS_NOUN = Pattern.compile("(?<!\\p{L})" + NOUN + "\\s?$", FLAGS);
    private static final Pattern HAS_NOUN = Pattern.compile("(?<!\\p{L})" + NOUN + "(?!\\p{L})", FLAGS);
    private static final Pattern WORKPLACE = Pattern.compile(
            "(?<!\\p{L})(?:\\p{L}*universiteit|university|hogeschool|departement|ministerie|gemeente|provincie|waterschap|instituut|institute|stichting|vzw|bv|b\\.v\\.)(?!\\p{L})",
            FLAGS);

    private Callings() {}

    /** Whether words hold a word that says what somebody is. */
    static boolean named(String words) {
        return HAS_NOUN.matcher(words).find();
    }

    /** Whether words end with what somebody is, so that a name may follow. */
    static boolean endsNamed(String words) {
        return ENDS_NOUN.matcher(words).find();
    }

    /** Whether words name where somebody may work. */
    static boolean body(String words) {
        return WORKPLACE.matcher(words).find();
    }
}
