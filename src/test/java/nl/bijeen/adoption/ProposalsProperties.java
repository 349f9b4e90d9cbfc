package nl.bijeen.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.adoption.web.PlainText;
import nl.bijeen.intake.Reader;
import nl.bijeen.view.TextsForTests;

/** Whatever is pasted, staff get a form and the text as it was. */
class ProposalsProperties {

    private static final List<String> ODD = List.of(
            "\0",
            "\u202e",
            "\ud83d",
            "<mark>",
            "</mark>",
            "\r",
            "\t\t",
            "31 juni 2026",
            "14.00 uur",
            "Programma",
            "Update",
            "€ 9,",
            "•",
            "#",
            "\n\n\n",
            "1. ");

    @Property(tries = 400)
    void any_text_becomes_a_form_beside_itself(@ForAll("texts") String text) {
        var draft = new Reader(LocalDate.of(2026, 11, 28), null).read(text);
        var proposal = Proposals.of(draft, "Beraad", null, TextsForTests.dutch());

        assertThat(PlainText.of(proposal)).isEqualTo(proposal.text());
        assertThat(proposal.text()).hasSameSizeAs(draft.source()).doesNotContain("\0");
        assertThat(proposal.origins().values())
                .allMatch(it -> it < proposal.traces().size());
        assertThat(proposal.fields().values()).noneMatch(it -> it.contains("\0"));
    }

    /** The lines of an announcement in any order, with odd things between, cut off anywhere. */
    @Provide
    Arbitrary<String> texts() {
        var lines = Arbitraries.shuffle(ProposalsTest.TEXT.lines().toList());
        var odd = Arbitraries.of(ODD).list().ofSize(6);
        var cut = Arbitraries.integers().between(0, ProposalsTest.TEXT.length());
        return Combinators.combine(lines, odd, cut).as((all, strange, end) -> {
            var text = all.stream().collect(Collectors.joining("\n"));
            for (var it = 0; it < strange.size(); it++) {
                var at = text.length() * it / strange.size();
                text = text.substring(0, at) + strange.get(it) + text.substring(at);
            }
            return text.substring(0, Math.min(end, text.length()));
        });
    }
}
