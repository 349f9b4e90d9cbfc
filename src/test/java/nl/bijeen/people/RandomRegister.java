package nl.bijeen.people;

import static java.util.Arrays.asList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.Standing.Employer;
import nl.bijeen.people.Standing.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A register of any kind, in the database and beside it in memory, over two months in which much begins and ends. */
final class RandomRegister {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final JdbcClient db;
    private final AssociationId house;
    private final List<Long> employerIds = new ArrayList<>();
    private final List<Employer> employers = new ArrayList<>();
    private final Map<Long, List<Post>> posts = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> lists = new LinkedHashMap<>();
    private final Map<Long, Rule> byRule = new LinkedHashMap<>();
    private final List<Long> groups = new ArrayList<>();

    RandomRegister(Random random, JdbcClient db, JsonMapper json, AssociationId house) {
        this.random = random;
        this.db = db;
        this.house = house;
        for (var i = 0; i < 5; i++) employer(i);
        for (var i = 0; i < 12; i++) person(i);
        for (var i = 0; i < 3; i++) list(i);
        for (var i = 0; i < 2; i++) {
            var rule = rule();
            byRule.put(group(db, house, "Regel " + i, json.writeValueAsString(rule)), rule);
        }
        groups.addAll(byRule.keySet());
    }

    static long group(JdbcClient db, AssociationId house, String name, @Nullable String rule) {
        return db.sql(
                        "insert into person_group (association_id, token, name, rule) values (?, ?, ?, ?::jsonb) returning id")
                .params(asList(house.value(), token(), name, rule))
                .query(Long.class)
                .single();
    }

    /** How everybody stands, by their id, worked out without the database. */
    Map<Long, Standing> standings(LocalDate day) {
        var standings = new LinkedHashMap<Long, Standing>();
        posts.forEach((person, work) -> {
            var in = new HashSet<Long>();
            lists.forEach((group, members) -> {
                if (members.contains(person)) in.add(group);
            });
            var listed = new Standing(work, Set.copyOf(in));
            byRule.forEach((group, rule) -> {
                if (rule.judge(listed, day).in()) in.add(group);
            });
            standings.put(person, new Standing(work, in));
        });
        return standings;
    }

    Rule rule() {
        return new Rule(many(3, this::clause), many(2, this::clause));
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(60));
    }

    private Clause clause() {
        return new Clause(
                some(2, Position.Role.values()),
                one(Belonging.values()),
                random.nextInt(3) == 0 ? some(2, Organisation.Kind.values()) : Set.of(),
                random.nextInt(3) == 0 ? some(2, "Utrecht", "Drenthe", "") : Set.of(),
                random.nextInt(3) == 0 ? some(2, groups.toArray(Long[]::new)) : Set.of());
    }

    private void employer(int number) {
        var existence = random.nextInt(3) == 0 ? period() : Period.ALWAYS;
        var memberships = many(2, this::membership);
        var kind = one(Organisation.Kind.MUNICIPALITY, Organisation.Kind.PARTNERSHIP, Organisation.Kind.MINISTRY);
        var employer =
                new Employer("Organisatie " + number, kind, one("Utrecht", "Drenthe", ""), existence, memberships);
        var id = db.sql("""
                        insert into organisation (association_id, token, name, kind, province, since, until, search)
                        values (?, ?, ?, ?, ?, ?, ?, '') returning id
                        """)
                .params(asList(
                        house.value(),
                        token(),
                        employer.name(),
                        kind.name(),
                        employer.province(),
                        existence.since(),
                        existence.until()))
                .query(Long.class)
                .single();
        for (var it : memberships)
            db.sql("insert into membership (organisation_id, since, until) values (?, ?, ?)")
                    .params(asList(id, it.since(), it.until()))
                    .update();
        employerIds.add(id);
        employers.add(employer);
    }

    private void person(int number) {
        var id = db.sql("insert into person (association_id, token, name, search) values (?, ?, ?, ?) returning id")
                .params(house.value(), token(), "Persoon " + number, "persoon " + number)
                .query(Long.class)
                .single();
        var work = many(3, () -> {
            var employer = random.nextInt(employers.size());
            var role = one(Position.Role.DIRECTOR, Position.Role.MANAGER, Position.Role.ALDERMAN);
            var period = random.nextBoolean() ? Period.ALWAYS : period();
            db.sql(
                            "insert into position (person_id, organisation_id, token, role, since, until) values (?, ?, ?, ?, ?, ?)")
                    .params(asList(id, employerIds.get(employer), token(), role.name(), period.since(), period.until()))
                    .update();
            return new Post(role, employers.get(employer), period);
        });
        posts.put(id, work);
    }

    private void list(int number) {
        var group = group(db, house, "Groep " + number, null);
        var members = new HashSet<Long>();
        for (var person : posts.keySet()) {
            if (random.nextInt(4) != 0) continue;
            db.sql("insert into group_member values (?, ?)")
                    .params(group, person)
                    .update();
            members.add(person);
        }
        lists.put(group, members);
        groups.add(group);
    }

    private Period membership() {
        var since = START.plusDays(random.nextInt(60));
        return new Period(since, since.plusDays(random.nextInt(40)));
    }

    private Period period() {
        var since = random.nextInt(4) == 0 ? null : START.plusDays(random.nextInt(40));
        var until = random.nextInt(3) == 0 ? null : START.plusDays(40 + random.nextInt(20));
        return new Period(since, until);
    }

    private <T> List<T> many(int most, Supplier<T> maker) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> maker.get())
                .toList();
    }

    @SafeVarargs
    private <T> Set<T> some(int most, T... among) {
        return Set.copyOf(many(most, () -> one(among)));
    }

    @SafeVarargs
    private <T> T one(T... among) {
        return among[random.nextInt(among.length)];
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
