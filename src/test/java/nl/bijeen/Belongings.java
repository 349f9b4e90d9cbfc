package nl.bijeen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.adoption.TestPiles;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Upload;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.invitation.StandingRule.Sort;
import nl.bijeen.invitation.StandingRules;
import nl.bijeen.people.ImportFile;
import nl.bijeen.people.Imports;
import nl.bijeen.people.Merges;
import nl.bijeen.people.Person;
import nl.bijeen.people.Position;
import nl.bijeen.people.Positions;
import nl.bijeen.people.Rule;
import nl.bijeen.people.TestPeople;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.TestCall;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything an association can own that has an address in the office. A new feature adds what it owns here. */
@TestComponent
@Lazy
public class Belongings {

    private final TestOffice office;
    private final Meetings meetings;
    private final Crowd crowd;
    private final Attachments attachments;
    private final Questions questions;
    private final TestPeople people;
    private final Positions positions;
    private final Imports imports;
    private final Merges merges;
    private final Campaigns campaigns;
    private final StandingRules rules;
    private final Quotas quotas;
    private final TestPiles piles;
    private final TestProgramme programme;
    private final Programmes programmes;
    private final TestCall call;
    private final JdbcClient db;

    Belongings(
            TestOffice office,
            Meetings meetings,
            Crowd crowd,
            Attachments attachments,
            Questions questions,
            TestPeople people,
            Positions positions,
            Imports imports,
            Merges merges,
            Campaigns campaigns,
            StandingRules rules,
            Quotas quotas,
            TestPiles piles,
            TestProgramme programme,
            Programmes programmes,
            TestCall call,
            JdbcClient db) {
        this.office = office;
        this.meetings = meetings;
        this.crowd = crowd;
        this.attachments = attachments;
        this.questions = questions;
        this.people = people;
        this.positions = positions;
        this.imports = imports;
        this.merges = merges;
        this.campaigns = campaigns;
        this.rules = rules;
        this.quotas = quotas;
        this.piles = piles;
        this.programme = programme;
        this.programmes = programmes;
        this.call = call;
        this.db = db;
    }

    /**
     * What an association owns.
     *
     * @param parts what to fill in for the last part of a pattern of addresses
     * @param fields what forms carry that names something: what no other association may get at by sending it along
     */
    public record Owned(
            Association association,
            Staff administrator,
            Event event,
            Map<String, String> parts,
            Map<String, String> fields) {}

    /**
     * A new association with one of everything.
     *
     * @param mark stands in every text that belongs to it, so that a test sees it where it should not be
     */
    public Owned marked(String mark) {
        var association = office.association();
        var administrator = office.staff(association, Role.ADMINISTRATOR);
        var event = meetings.open(association.id(), mark + " bijeen");
        var parts = new HashMap<String, String>();
        var fields = new HashMap<String, String>();
        meeting(event, mark, parts);
        register(association, mark, parts, fields);
        inviting(event, mark, parts);
        parts.put("/bureau/overnemen/{token}", piles.pasted(administrator, mark + "\n\nWanneer: 12 mei 2026\n"));
        parts.put("/bureau/overnemen/stapel/{token}", piles.pile(administrator, mark, mark));
        programme(event, mark, parts);
        fields.put(
                "medewerker",
                String.valueOf(office.staff(association, Role.READER).id()));
        fields.put("rol", Role.EDITOR.name());
        return new Owned(association, administrator, event, parts, fields);
    }

    private void meeting(Event event, String mark, Map<String, String> parts) {
        var one = "/bureau/bijeenkomsten/{slug}";
        var registration = crowd.register(event, mark + " Deelnemer");
        questions.add(event.id(), Kind.TEXT, mark + "?", "", false, List.of(), Meetings.STAFF);
        var file = new Upload.Accepted("text/plain", mark.getBytes(UTF_8), null, null);
        var attachment = attachments.add(event.id(), mark, file, false, Meetings.STAFF);
        parts.put(one, event.slug());
        parts.put(one + "/deelnemers/{uid}", registration.uid().toString());
        parts.put(one + "/aanmelden/vragen/{place}", "1");
        parts.put(one + "/bestanden/{token}", attachment.token());
        parts.put(one + "/doorgaan/{path}", "afgelasten");
        parts.put("/bureau/brieven/{token}", letter(event));
    }

    private String letter(Event event) {
        return db.sql("select token::text from letter where meeting = ? and calendar is not null order by id limit 1")
                .param(event.id().value())
                .query(String.class)
                .single();
    }

    private void register(Association association, String mark, Map<String, String> parts, Map<String, String> fields) {
        var municipality = people.municipality(association.id(), mark);
        var person = people.at(
                municipality, mark + " Persoon", "persoon@" + association.slug() + ".example", Position.Role.DIRECTOR);
        var group = people.group(association.id(), mark + "ers", person);
        parts.put("/bureau/mensen/persoon/{token}", person.token());
        parts.put(
                "/bureau/mensen/persoon/{token}/functies/{position}",
                positions.of(person).getFirst().token());
        parts.put("/bureau/mensen/organisaties/{token}", municipality.token());
        parts.put("/bureau/mensen/groepen/{token}", group.token());
        parts.put(
                "/bureau/mensen/groepen/regel/{token}",
                people.group(association.id(), mark + " vanzelf", Rule.FOR_EVERYBODY)
                        .token());
        duplicates(association, person, mark, parts);
        parts.put("/bureau/mensen/import/{token}", imported(association, mark));
        fields.put("persoon", person.token());
        fields.put("groep", group.token());
        fields.put("organisatie", municipality.token());
    }

    /** One who was entered twice and is one by now, and somebody who may be the same. */
    private void duplicates(Association association, Person person, String mark, Map<String, String> parts) {
        var twice = people.person(association.id(), mark + " Persoon", "twee@" + association.slug() + ".example");
        var one = merges.merge(twice, person, person.profile(), Meetings.STAFF).orElseThrow();
        var alike = people.person(association.id(), mark + " Persoon", "drie@" + association.slug() + ".example");
        parts.put(
                "/bureau/mensen/persoon/{token}/samengevoegd/{merge}",
                merges.of(one).getFirst().token());
        parts.put("/bureau/mensen/dubbelen/{one}", person.token());
        parts.put("/bureau/mensen/dubbelen/{one}/{other}", alike.token());
    }

    private String imported(Association association, String mark) {
        var table = (ImportFile.Table) ImportFile.of(("Naam;E-mail\n" + mark + ";a@b.example\n").getBytes(UTF_8));
        return imports.add(association.id(), mark + ".csv", table, Meetings.STAFF)
                .token();
    }

    private void inviting(Event event, String mark, Map<String, String> parts) {
        var content = new Content(mark, Choice.NOBODY, mark, mark);
        var campaign = campaigns.draft(event.association(), event.id(), content, Meetings.STAFF);
        var rule = rules.add(event.association(), Sort.EVERY, content, Duration.ofHours(1), Meetings.STAFF);
        quotas.perOrganisation(event, null, 3, Meetings.STAFF);
        var one = "/bureau/bijeenkomsten/{slug}/uitnodigen";
        parts.put(one + "/brief/{token}", campaign.token());
        parts.put(one + "/plaatsen/{token}", quotas.of(event.id()).getFirst().token());
        parts.put("/bureau/mensen/vaste-uitnodigingen/{token}", rule.token());
    }

    private void programme(Event event, String mark, Map<String, String> parts) {
        programme.start(event);
        var round = programme.round(event, mark + " ronde", Choosing.RANKED, "14:30", "15:30");
        var session = programme.breakout(event, round, mark + " sessie", null, null);
        programme.in(programme.room(event, mark + " zaal", 20), session);
        programme.contributor(
                event, session, Session.Role.SPEAKER, mark + " Spreker", "spreker@" + event.slug() + ".example");
        var made = programmes.of(event.id());
        var one = "/bureau/bijeenkomsten/{slug}/programma";
        parts.put(one + "/onderdeel/{session}", made.sessions().getFirst().token());
        parts.put(one + "/ronde/{round}", made.rounds().getFirst().token());
        parts.put(one + "/zalen/{room}", made.rooms().getFirst().token());
        parts.put(one + "/mensen/{contributor}", made.contributors().getFirst().token());
        var placing = "/bureau/bijeenkomsten/{slug}/indelen";
        parts.put(placing + "/sessie/{session}", made.sessions().getFirst().token());
        parts.put(placing + "/ronde/{round}", made.rounds().getFirst().token());
        parts.put(placing + "/wie/{uid}", parts.get("/bureau/bijeenkomsten/{slug}/deelnemers/{uid}"));
        parts.put(placing + "/wie/{uid}/{round}", made.rounds().getFirst().token());
        parts.put("/bureau/bijeenkomsten/{slug}/oproep/voorstel/{token}", call.with(event, mark));
    }
}
