package nl.bijeen.people.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.people.Identifiers;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Period;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What somebody typed about an organisation. */
public record OrganisationForm(
        String name,
        String kind,
        String cbsCode,
        String kvk,
        String oin,
        String street,
        String postcode,
        String city,
        String province,
        String mailDomains,
        String since,
        String until) {

    static final OrganisationForm EMPTY = of(Organisation.Profile.of("", Organisation.Kind.MUNICIPALITY));

    /** What the browser did not send is empty. */
    public OrganisationForm(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String cbsCode,
            @Nullable String kvk,
            @Nullable String oin,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String province,
            @Nullable String mailDomains,
            @Nullable String since,
            @Nullable String until) {
        this.name = Typed.line(name);
        this.kind = Typed.line(kind);
        this.cbsCode = Typed.line(cbsCode);
        this.kvk = Typed.line(kvk);
        this.oin = Typed.line(oin);
        this.street = Typed.line(street);
        this.postcode = Typed.line(postcode);
        this.city = Typed.line(city);
        this.province = Typed.line(province);
        this.mailDomains = Typed.line(mailDomains);
        this.since = Typed.line(since);
        this.until = Typed.line(until);
    }

    static OrganisationForm of(Organisation.Profile profile) {
        return new OrganisationForm(
                profile.name(),
                profile.kind().name(),
                profile.numbers().cbsCode(),
                profile.numbers().kvk(),
                profile.numbers().oin(),
                profile.address().street(),
                profile.address().postcode(),
                profile.address().city(),
                profile.address().province(),
                String.join(", ", profile.mailDomains()),
                Typed.text(profile.existence().since()),
                Typed.text(profile.existence().until()));
    }

    Problems problems(Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        if (Typed.chosen(Organisation.Kind.class, kind).isEmpty())
            problems = problems.and("kind", words.text("people.problem.kind"));
        if (typedDomains().anyMatch(it -> Identifiers.mailDomain(it).isEmpty()))
            problems = problems.and("mailDomains", words.text("people.problem.mail-domain"));
        problems = Typed.shortly(problems, "street", street, words);
        if (!postcode.isEmpty() && Identifiers.postcode(postcode).isEmpty())
            problems = problems.and("postcode", words.text("people.problem.postcode"));
        problems = Typed.shortly(problems, "city", city, words);
        problems = Typed.shortly(problems, "province", province, words);
        if (!cbsCode.isEmpty() && !Identifiers.isCbsCode(cbsCode))
            problems = problems.and("cbsCode", words.text("people.problem.cbs-code"));
        if (!kvk.isEmpty() && !Identifiers.isKvk(digits(kvk)))
            problems = problems.and("kvk", words.text("people.problem.kvk"));
        if (!oin.isEmpty() && !Identifiers.isOin(digits(oin)))
            problems = problems.and("oin", words.text("people.problem.oin"));
        return Typed.period(problems, since, until, words);
    }

    /** The form has no problems. */
    Organisation.Profile profile() {
        return new Organisation.Profile(
                name,
                Organisation.Kind.valueOf(kind),
                new Organisation.Numbers(orNull(cbsCode), orNull(digits(kvk)), orNull(digits(oin))),
                new Organisation.Address(street, Identifiers.postcode(postcode).orElse(""), city, province),
                domains(),
                new Period(Typed.day(since), Typed.day(until)));
    }

    private List<String> domains() {
        return typedDomains()
                .map(Identifiers::mailDomain)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Stream<String> typedDomains() {
        return Stream.of(mailDomains.split("[,;\\s]+")).filter(it -> !it.isEmpty());
    }

    /** People copy long numbers with the spaces or points that make them readable. */
    private static String digits(String typed) {
        return typed.replaceAll("[ .]", "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
