package nl.bijeen.people;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds persons who were probably entered twice. */
@Component
public class Duplicates {

    private final JdbcClient db;

    Duplicates(JdbcClient db) {
        this.db = db;
    }

    /** Two who look alike; {@code one} was entered first. */
    public record Suggestion(Entry one, Entry other, Likeness.Reason reason) {}

    /** A person and where they work or worked. */
    public record Entry(Person person, List<String> organisations) {

        public Entry {
            organisations = List.copyOf(organisations);
        }

        private boolean shares(Entry other) {
            return organisations.stream().anyMatch(other.organisations::contains);
        }
    }

    private record Pair(long first, long second) {

        static Pair of(Entry one, Entry other) {
            var a = one.person().id();
            var b = other.person().id();
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    /** All pairs that nobody told apart yet, the surest first. Three questions to the database, however many there are. */
    public List<Suggestion> suggested(AssociationId association) {
        var entries = entries(association);
        var mailboxes = mailboxes(association, entries);
        var found = new LinkedHashMap<Pair, Suggestion>();
        var apart = toldApart(association);
        candidates(entries, mailboxes)
                .filter(not(it -> apart.contains(Pair.of(it.getFirst(), it.getLast()))))
                .forEach(it -> judge(it.getFirst(), it.getLast(), mailboxes, found));
        return found.values().stream()
                .sorted(comparing(Suggestion::reason)
                        .thenComparing(it -> it.one().person().name()))
                .toList();
    }

    /** Two who look alike and are not the same: they are not suggested again. */
    @Transactional
    public void tellApart(Person one, Person other) {
        db.sql("""
                        insert into person_told_apart (first_id, second_id)
                        select least(a.id, b.id), greatest(a.id, b.id)
                        from person a
                        join person b on b.association_id = a.association_id and b.id <> a.id
                        where a.id = ? and b.id = ?
                        on conflict do nothing
                        """).params(one.id(), other.id()).update();
    }

    private static void judge(Entry one, Entry other, Map<Long, String> mailboxes, Map<Pair, Suggestion> found) {
        var mailbox = mailboxes.get(one.person().id());
        var same =
                mailbox != null && mailbox.equals(mailboxes.get(other.person().id()));
        Likeness.of(one.person(), other.person(), same, one.shares(other))
                .ifPresent(it -> found.putIfAbsent(Pair.of(one, other), new Suggestion(one, other, it)));
    }

    /** Only who has a mailbox in common, or an organisation and a word of the name; to compare all with all takes too long. */
    private static Stream<List<Entry>> candidates(List<Entry> entries, Map<Long, String> mailboxes) {
        var byKey = new HashMap<String, List<Entry>>();
        for (var entry : entries) {
            var mailbox = mailboxes.get(entry.person().id());
            if (mailbox != null) keep(byKey, mailbox, entry);
            for (var organisation : entry.organisations())
                for (var word : new HashSet<>(Likeness.words(entry.person().name())))
                    keep(byKey, organisation + "\n" + word, entry);
        }
        return byKey.values().stream().flatMap(Duplicates::pairs);
    }

    private static void keep(Map<String, List<Entry>> byKey, String key, Entry entry) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }

    private static Stream<List<Entry>> pairs(List<Entry> alike) {
        return alike.stream()
                .flatMap(one -> alike.stream()
                        .filter(other -> one.person().id() < other.person().id())
                        .map(other -> List.of(one, other)));
    }

    /** By the id of a person: their mailbox. The domains of one organisation count as one: they are aliases. */
    private Map<Long, String> mailboxes(AssociationId association, Collection<Entry> entries) {
        var aliases = aliases(association);
        return entries.stream()
                .map(Entry::person)
                .filter(it -> it.profile().email() != null)
                .collect(toMap(Person::id, it -> mailbox(it.profile().email(), aliases)));
    }

    private static String mailbox(@Nullable EmailAddress email, Map<String, String> aliases) {
        if (email == null) return "";
        var mailbox = Likeness.mailbox(email);
        var domain = mailbox.substring(mailbox.indexOf('@') + 1);
        return mailbox.substring(0, mailbox.indexOf('@') + 1) + aliases.getOrDefault(domain, domain);
    }

    private Map<String, String> aliases(AssociationId association) {
        return db
                .sql("""
                        select domain, min(mail_domains[1])
                        from organisation, unnest(mail_domains) as domain
                        where association_id = ?
                        group by domain
                        """)
                .param(association.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Entry> entries(AssociationId association) {
        return db.sql("""
                        select p.*, array(select distinct o.name
                                          from position f join organisation o on o.id = f.organisation_id
                                          where f.person_id = p.id
                                          order by o.name) as organisations
                        from person p
                        where p.association_id = ? and p.merged_into is null
                        order by p.id
                        """).param(association.value()).query(Duplicates::entry).list();
    }

    private Set<Pair> toldApart(AssociationId association) {
        return new HashSet<>(db.sql("""
                        select a.first_id, a.second_id
                        from person_told_apart a
                        join person p on p.id = a.first_id
                        where p.association_id = ?
                        """)
                .param(association.value())
                .query((row, number) -> new Pair(row.getLong(1), row.getLong(2)))
                .list());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(Persons.person(row, number), List.of((String[])
                row.getArray("organisations").getArray()));
    }
}
