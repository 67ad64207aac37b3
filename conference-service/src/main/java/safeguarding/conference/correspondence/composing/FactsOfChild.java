package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import safeguarding.conference.children.Children;
import safeguarding.conference.children.NationalIdentifiers;
import safeguarding.conference.correspondence.LetterField;

/** What is recorded of the child, as a letter could tell it. */
@ApplicationScoped
class FactsOfChild {

    private final Children children;

    FactsOfChild(Children children) {
        this.children = children;
    }

    List<Fact> gather(AboutLetter about) {
        var childId = about.to().childId();
        var child = children.findChild(childId).orElseThrow();
        var details = child.details();
        var facts = new Gathered().about(childId);
        facts.add(LetterField.RECIPIENT_NAME, about.recipient().name());
        facts.add(LetterField.CHILD_NAME, Names.of(details.name()));
        facts.addDay(LetterField.CHILD_DATE_OF_BIRTH, details.dates().bornOn());
        var support = details.support();
        facts.addClosed(LetterField.CHILD_SCHOOL, support.school(), child.restricted());
        facts.addClosed(LetterField.CHILD_GP, support.gpPractice(), child.restricted());
        facts.addTraced(LetterField.CHILD_ADVOCATE, support.advocate());
        facts.addTraced(LetterField.SAFE_CONTACT, support.safeContact());
        facts.add(LetterField.CHILD_KEY_WORKER, details.responsibility().keyWorker());
        identifiers(details.identifiers()).forEach(number -> facts.addTraced(LetterField.CHILD_IDENTIFIERS, number));
        facts.add(LetterField.CHILD_CHARACTERISTICS, details.characteristics().ethnicity());
        details.characteristics().disabilities().forEach(code -> facts.add(LetterField.CHILD_CHARACTERISTICS, code));
        siblings(about).forEach(sibling -> facts.all().add(sibling));
        return facts.all();
    }

    private static List<String> identifiers(NationalIdentifiers identifiers) {
        var numbers = new ArrayList<String>();
        var nhsNumber = identifiers.nhsNumber();
        if (nhsNumber != null) {
            numbers.add(nhsNumber.written());
        }
        var pupilNumber = identifiers.upn();
        if (pupilNumber != null) {
            numbers.add(pupilNumber.written());
        }
        return numbers;
    }

    private List<Fact> siblings(AboutLetter about) {
        var others = about.conference().childIds().stream()
                .filter(other -> !other.equals(about.to().childId()))
                .toList();
        return children.all(others).stream()
                .map(other -> Fact.of(
                                LetterField.SIBLING, Names.of(other.details().name()))
                        .about(other.id())
                        .named(other.id()))
                .toList();
    }
}
