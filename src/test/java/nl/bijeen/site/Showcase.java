package nl.bijeen.site;

import static nl.bijeen.event.Meetings.STAFF;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Events;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Reports;
import nl.bijeen.event.TestPicture;
import nl.bijeen.event.Updates;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.event.Where.Mode;
import org.springframework.stereotype.Component;

/** Meetings in every state a visitor can meet, to look at in a browser. */
@Component
public class Showcase {

    private static final Where NOWHERE = new Where(Mode.ONLINE, "", "", "", "", "", "", "");
    private static final LocalDate DAY = LocalDate.of(2099, 6, 17);

    private final Meetings meetings;
    private final Decisions decisions;
    private final Events events;
    private final Updates updates;
    private final Relations relations;
    private final Reports reports;
    private final Attachments attachments;

    Showcase(
            Meetings meetings,
            Decisions decisions,
            Events events,
            Updates updates,
            Relations relations,
            Reports reports,
            Attachments attachments) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.events = events;
        this.updates = updates;
        this.relations = relations;
        this.reports = reports;
        this.attachments = attachments;
    }

    /** Slugs: {@code congres}, {@code vroeg}, {@code cafe}, {@code symposium}, {@code samen}. */
    public void fill(Association association) {
        symposium(association);
        early(association);
        calledOff(association);
        together(association);
        reported(association);
    }

    private void reported(Association association) {
        var when = new When(
                LocalDate.of(2025, 6, 11), LocalTime.of(20, 0), LocalDate.of(2025, 6, 13), LocalTime.of(16, 0));
        var where = new Where(
                Mode.IN_PERSON,
                "De Oude Weverij",
                "Spoelstraat 12",
                "5021 AB",
                "Waterzande",
                "Een weverij uit 1890, nu een huis voor makers.",
                "Alle zalen zijn drempelvrij. In de grote zaal is een ringleiding.",
                "");
        var event = meetings.published(
                association.id(),
                told(
                        Kind.CONGRESS,
                        "Congres",
                        "Wortel schieten in de wijk",
                        when,
                        where,
                        new Cost(
                                Cost.Sort.PAID,
                                "Leden betalen **395 euro**, anderen 495 euro. Dit is met overnachting en zonder btw."),
                        List.of()));
        attachments.add(event.id(), "Deelnemers in gesprek aan lange tafels", TestPicture.of(), true, STAFF);
        reports.write(event.id(), events.get(event.id()).revision(), """
                Drie dagen lang praatten tweehonderd mensen over wat een wijk nodig heeft. Hier lees je wat ze zeiden.

                ## Wat we meenemen

                - Begin klein en maak het af.
                - Vraag het aan wie er woont.

                Bekijk ook [de opname van de opening](https://voorbeeld.example/opname).
                """, true, STAFF);
        relations.set(event.id(), List.of(new Relation(Relation.Kind.FOLLOWS, "Najaarscongres", null)), STAFF);
    }

    private void early(Association association) {
        var when = new When(DAY, LocalTime.of(9, 0), DAY.plusDays(2), LocalTime.of(16, 0));
        var where = new Where(Mode.IN_PERSON, "", "", "", "Waterzande", "", "", "");
        meetings.published(
                association.id(),
                told(
                        Kind.CONGRESS,
                        "Vroeg",
                        "Vertrouwen als begin",
                        when,
                        where,
                        new Cost(Cost.Sort.TO_FOLLOW, ""),
                        List.of()));
    }

    private void calledOff(Association association) {
        var where = new Where(Mode.IN_PERSON, "Ons kantoor", "Laan 8", "3500 GE", "Kruinwijk", "", "", "");
        var event = meetings.published(
                association.id(),
                told(
                        Kind.CAFE,
                        "Café",
                        "",
                        Meetings.afternoon(DAY.plusMonths(1)),
                        where,
                        new Cost(Cost.Sort.FREE, ""),
                        ShowcaseProgramme.twoRounds()));
        updates.post(event.id(), "De begintijd is een half uur later geworden.", false, STAFF);
        relations.set(event.id(), List.of(new Relation(Relation.Kind.REPLACES, "Begrotingscafé", null)), STAFF);
        decisions.callOff(
                event.id(),
                "Er zijn te weinig aanmeldingen.",
                "Wegens te weinig aanmeldingen gaat deze bijeenkomst niet door.",
                STAFF);
    }

    private void symposium(Association association) {
        meetings.published(
                association.id(),
                told(
                        Kind.SYMPOSIUM,
                        "Symposium",
                        "",
                        new When(DAY.plusDays(9), null, null, null),
                        NOWHERE,
                        Cost.UNSAID,
                        List.of()));
    }

    private void together(Association association) {
        var hosts = List.of(
                new Host("Netwerk Directeuren Laagland", "https://netwerk.example", null),
                new Host("Kring van wethouders", "", null));
        var it = told(
                Kind.THEME_MEETING,
                "Samen",
                "Hoe vinden we de balans?",
                Meetings.afternoon(DAY.minusDays(20)),
                new Where(Mode.BOTH, "Raadhuis", "Plein 1", "1234 AB", "Kruinwijk", "", "", ""),
                new Cost(Cost.Sort.FREE, ""),
                ShowcaseProgramme.twoRounds());
        meetings.published(association.id(), hosted(it, hosts));
    }

    private static Announcement told(
            Kind kind, String title, String theme, When when, Where where, Cost cost, List<ProgrammeLine> programme) {
        return new Announcement(
                kind,
                title,
                theme,
                "Gemeenten zoeken naar manieren om dichterbij te zijn voor wie dat nodig heeft. Deze bijeenkomst gaat over wat er nu al werkt, en over wat we kunnen laten. Doe je mee?",
                """
                Het begint vaak klein: een spreekuur in de bibliotheek, een keukentafel, een telefoonnummer dat altijd opneemt. Maar hoe zorg je dat het blijft?

                ## Wat gaan we doen?

                We praten over drie vragen:

                - Wat weten we al van wie we niet bereiken?
                - Welke regels zitten in de weg?
                - Wie heeft er morgen iets aan?

                ## Waarom nu?

                Veel gemeenten maken op dit moment nieuwe plannen. Wie nu leert van een ander, hoeft straks niet opnieuw te beginnen. *Neem vooral een collega mee.*
                """,
                when,
                where,
                List.of(),
                "Voor directeuren en leidinggevenden in het sociaal domein, en hun medewerkers.",
                cost,
                programme,
                List.of(
                        new Speaker(
                                Speaker.Part.CHAIR, "Noor van der Velde", "procesregisseur", "Sociaal Beraad Laagland"),
                        new Speaker(
                                Speaker.Part.SPEAKER,
                                "Sam Okafor",
                                "bijzonder hoogleraar Nabijheid",
                                "Universiteit van het Laagland")),
                List.of(new Contact(
                        "Kim de Boer", "adviseur jeugd en gezin", "kim.deboer@laagland.example", "030 123 45 67")),
                List.of(new Link("Handreiking Dichtbij", "https://laagland.example/dichtbij")));
    }

    private static Announcement hosted(Announcement it, List<Host> hosts) {
        return new Announcement(
                it.kind(),
                it.title(),
                it.theme(),
                it.introduction(),
                it.body(),
                it.when(),
                it.where(),
                hosts,
                it.audience(),
                it.cost(),
                it.programme(),
                it.speakers(),
                it.contacts(),
                it.links());
    }
}
