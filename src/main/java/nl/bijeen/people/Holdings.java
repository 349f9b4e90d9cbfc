package nl.bijeen.people;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.people.HeldPart.Asked;
import nl.bijeen.people.HeldPart.Asking;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** Looks up for the office whom a rule holds, and why it holds somebody or not. */
@Component
public class Holdings {

    /** Who looks for one person sees enough of them in so many. */
    private static final int MOST = 10;

    private final Rules rules;
    private final Directory directory;
    private final WhyWords words;

    Holdings(Rules rules, Directory directory, Texts texts) {
        this.rules = rules;
        this.directory = directory;
        this.words = new WhyWords(texts.in(Texts.DUTCH));
    }

    /** Whom a rule holds on a day, by name, and why or why not whom somebody asks about. */
    public HeldPart of(AssociationId association, Rule rule, LocalDate day, Asking asking) {
        var found = rules.page(association, rule, day, asking.page());
        return new HeldPart(asking, day, found, asked(association, rule, day, asking.sought()));
    }

    private List<Asked> asked(AssociationId association, Rule rule, LocalDate day, String sought) {
        if (sought.isEmpty()) return List.of();
        return directory.persons(association, Sought.by(sought), day, 1).items().stream()
                .limit(MOST)
                .map(it -> {
                    var verdict = rules.judge(it.person(), rule, day);
                    return new Asked(it.person(), verdict.in(), words.sentences(verdict.reasons()));
                })
                .toList();
    }
}
