package nl.bijeen.audience;

import static java.util.stream.Collectors.toCollection;
import static nl.bijeen.people.Reason.What.A_MEMBER;
import static nl.bijeen.people.Reason.What.DOES_NOT_FIT;
import static nl.bijeen.people.Reason.What.FITS;
import static nl.bijeen.people.Reason.What.INVITED;
import static nl.bijeen.people.Reason.What.NOT_A_MEMBER;
import static nl.bijeen.people.Reason.What.NO_POST;
import static nl.bijeen.people.Reason.What.OF_THE_OFFICE;
import static nl.bijeen.people.Reason.What.WORKS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bijeen.people.Employers.Known;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Period;
import nl.bijeen.people.Position.Role;
import nl.bijeen.people.Reason;
import nl.bijeen.people.Rule.Verdict;
import nl.bijeen.people.Standing;
import nl.bijeen.people.Standing.Employer;
import nl.bijeen.people.Standing.Post;

/**
 * Answers who wants to come to one meeting. What the register knows of an address counts beside what its owner says: a
 * director who types her organisation in another way is still a director.
 *
 * @param day on which people must belong to the audience
 * @param memberRoles who at a member counts as a member
 */
record Judge(Audience audience, LocalDate day, Set<Role> memberRoles, Contact contact) {

    /**
     * What is known of an applicant.
     *
     * @param registered how the register knows their address
     * @param employers organisations they may mean
     * @param ofTheOffice whether their address is of somebody in the office
     */
    record Facts(Standing registered, List<Known> employers, boolean ofTheOffice) {}

    Eligibility of(Applicant applicant, Facts facts) {
        var verdict = verdict(applicant, role -> whole(applicant, facts, role));
        var told = verdict(applicant, role -> new Standing(stated(applicant, facts, role), Set.of()));
        var footing = footing(applicant, facts, verdict);
        return new Eligibility(footing, admission(applicant, footing, verdict, told));
    }

    private Admission admission(Applicant applicant, Footing footing, Verdict verdict, Verdict told) {
        // Who was invited by name, or entered by the office, is not asked again.
        if (applicant.brings() == Proof.INVITATION || applicant.brings() == Proof.SIGN_IN)
            return new Admission.Welcome();
        var fits = verdict.in() || footing.category() == Category.HOST;
        return switch (audience.strength()) {
            case INFORMATION -> new Admission.Welcome();
            case CHECKED -> new Admission.ToBeChecked();
            case STRICT ->
                fits
                        ? new Admission.Welcome()
                        : new Admission.Refused(Strength.STRICT, told.in() ? List.of() : told.reasons(), contact);
            case INVITED_ONLY -> new Admission.Refused(Strength.INVITED_ONLY, List.of(), contact);
        };
    }

    private Footing footing(Applicant applicant, Facts facts, Verdict verdict) {
        var whole = whole(applicant, facts, applicant.role() == null ? Role.OTHER : applicant.role());
        var reasons = new LinkedHashSet<Reason>();
        var category = category(applicant, facts, whole, reasons);
        reasons.add(new Reason(verdict.in() ? FITS : DOES_NOT_FIT, List.of()));
        reasons.addAll(verdict.reasons());
        return new Footing(category, List.copyOf(reasons), proof(applicant, facts, whole));
    }

    private Category category(Applicant applicant, Facts facts, Standing whole, Set<Reason> reasons) {
        var invited = applicant.brings() == Proof.INVITATION;
        if (invited) reasons.add(new Reason(INVITED, List.of()));
        if (facts.ofTheOffice()) {
            reasons.add(new Reason(OF_THE_OFFICE, List.of()));
            return Category.HOST;
        }
        var posts = whole.on(day);
        var atMember = posts.stream().filter(it -> it.employer().memberOn(day)).toList();
        var leading =
                atMember.stream().filter(it -> memberRoles.contains(it.role())).findFirst();
        var decisive = leading.or(() -> atMember.stream().findFirst())
                .or(() -> posts.stream().findFirst());
        decisive.ifPresentOrElse(it -> because(it, reasons), () -> reasons.add(new Reason(NO_POST, List.of())));
        if (leading.isPresent()) return Category.MEMBER;
        if (!atMember.isEmpty()) return Category.EMPLOYEE_OF_MEMBER;
        return invited ? Category.GUEST : Category.NON_MEMBER;
    }

    private void because(Post post, Set<Reason> reasons) {
        var employer = post.employer();
        reasons.add(new Reason(WORKS, List.of(post.role().name(), employer.name())));
        reasons.add(new Reason(employer.memberOn(day) ? A_MEMBER : NOT_A_MEMBER, List.of(employer.name())));
    }

    /** An address proves where somebody works only when its end is of an organisation they are said to work for. */
    private Proof proof(Applicant applicant, Facts facts, Standing whole) {
        if (applicant.brings() != Proof.CONFIRMED_ADDRESS) return applicant.brings();
        var employers = whole.on(day).stream().map(Post::employer).collect(toCollection(LinkedHashSet::new));
        var owned = facts.employers().stream().filter(Known::mailed).map(Known::employer);
        return owned.anyMatch(employers::contains) ? Proof.CONFIRMED_ADDRESS : Proof.STATED;
    }

    /** Who does not say what they do gets the benefit of the doubt. */
    private Verdict verdict(Applicant applicant, Function<Role, Standing> standing) {
        var roles = applicant.role() == null ? Role.values() : new Role[] {applicant.role()};
        var verdicts = Arrays.stream(roles)
                .map(it -> audience.rule().judge(standing.apply(it), day))
                .toList();
        return verdicts.stream().filter(Verdict::in).findFirst().orElse(verdicts.getLast());
    }

    private Standing whole(Applicant applicant, Facts facts, Role role) {
        var posts = Stream.concat(facts.registered().posts().stream(), stated(applicant, facts, role).stream());
        return new Standing(posts.toList(), facts.registered().groups());
    }

    /** Where somebody says they work, unless the register knows better what they do there. */
    private List<Post> stated(Applicant applicant, Facts facts, Role role) {
        var known = facts.registered().on(day).stream().map(Post::employer).toList();
        return meant(applicant, facts).stream()
                .filter(it -> !known.contains(it))
                .map(it -> new Post(role, it, Period.ALWAYS))
                .toList();
    }

    /** The organisation of that name; else the one their address is of; else one nobody here knows. */
    private static List<Employer> meant(Applicant applicant, Facts facts) {
        var typed = applicant.organisation();
        var named = employers(facts, Known::named);
        if (!named.isEmpty()) return named;
        var mailed = employers(facts, Known::mailed);
        if (!mailed.isEmpty() || typed.isEmpty()) return mailed;
        return List.of(new Employer(typed, Organisation.Kind.OTHER, "", Period.ALWAYS, List.of()));
    }

    private static List<Employer> employers(Facts facts, Predicate<Known> found) {
        return facts.employers().stream().filter(found).map(Known::employer).toList();
    }
}
