package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.correspondence.LetterTo;
import safeguarding.conference.correspondence.Letters;
import safeguarding.conference.correspondence.RecipientKind;

/** Composes a letter for its recipient, by what is recorded and what is kept from whom now. */
@ApplicationScoped
public class ComposingLetter {

    private final Recipients recipients;
    private final GatheringFacts facts;
    private final Letters letters;
    private final LetterTemplates templates;

    ComposingLetter(Recipients recipients, GatheringFacts facts, Letters letters, LetterTemplates templates) {
        this.recipients = recipients;
        this.facts = facts;
        this.letters = letters;
        this.templates = templates;
    }

    /**
     * The letter as it would go.
     *
     * @param day civil date that it bears
     */
    public Composed compose(ChildProtectionConference conference, LetterTo to, LocalDate day) {
        var recipient = recipients.of(conference.id(), to);
        var person = recipient.personId();
        var sifted = Sifting.sift(
                facts.of(new AboutLetter(conference, to, recipient)),
                recipient,
                person == null ? List.of() : letters.keptFrom(to.childId(), person));
        var letter = new LetterInTemplate(sifted.shown(), recipient.kind() == RecipientKind.CHILD);
        var template = template(to);
        return new Composed(
                recipient,
                templates.text(template, letter, day),
                templates.html(template, letter, day),
                sifted.keptBack(),
                sifted.telling());
    }

    private static String template(LetterTo to) {
        return switch (to.kind()) {
            case DECISION -> to.easyRead() ? "decision-easy-read" : "decision";
            case RECORD -> "record";
        };
    }
}
