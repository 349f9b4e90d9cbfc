package nl.bijeen.people.web;

import java.util.Locale;
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
        String city,
        String province,
        String mailDomain,
        String since,
        String until) {

    static final OrganisationForm EMPTY =
            new OrganisationForm("", Organisation.Kind.MUNICIPALITY.name(), "", "", "", "", "", "");

    /** What the browser did not send is empty. */
    public OrganisationForm(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String cbsCode,
            @Nullable String city,
            @Nullable String province,
            @Nullable String mailDomain,
            @Nullable String since,
            @Nullable String until) {
        this.name = Typed.line(name);
        this.kind = Typed.line(kind);
        this.cbsCode = Typed.line(cbsCode);
        this.city = Typed.line(city);
        this.province = Typed.line(province);
        this.mailDomain = Typed.line(mailDomain);
        this.since = Typed.line(since);
        this.until = Typed.line(until);
    }

    static OrganisationForm of(Organisation.Profile profile) {
        return new OrganisationForm(
                profile.name(),
                profile.kind().name(),
                profile.cbsCode(),
                profile.city(),
                profile.province(),
                profile.mailDomain(),
                Typed.text(profile.existence().since()),
                Typed.text(profile.existence().until()));
    }

    Problems problems(Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        if (Typed.chosen(Organisation.Kind.class, kind).isEmpty())
            problems = problems.and("kind", words.text("people.problem.kind"));
        if (!cbsCode.matches("(\\d{4})?")) problems = problems.and("cbsCode", words.text("people.problem.cbs-code"));
        problems = Typed.shortly(problems, "city", city, words);
        problems = Typed.shortly(problems, "province", province, words);
        if (!mailDomain.isEmpty() && !domain().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"))
            problems = problems.and("mailDomain", words.text("people.problem.mail-domain"));
        return Typed.period(problems, since, until, words);
    }

    /** The form has no problems. */
    Organisation.Profile profile() {
        return new Organisation.Profile(
                name,
                Organisation.Kind.valueOf(kind),
                cbsCode.isEmpty() ? null : cbsCode,
                city,
                province,
                mailDomain.isEmpty() ? null : domain(),
                new Period(Typed.day(since), Typed.day(until)));
    }

    /** People type the @ along. */
    private String domain() {
        return mailDomain.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    }
}
