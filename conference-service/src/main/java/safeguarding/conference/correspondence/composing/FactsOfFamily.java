package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Children;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.family.Person;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.FamilyParticipations;

/** Who is around the child, who of them took part, and whom the chair excluded. */
@ApplicationScoped
class FactsOfFamily {

    private final Children children;
    private final RelatedPeople people;
    private final FamilyParticipations participations;

    FactsOfFamily(Children children, RelatedPeople people, FamilyParticipations participations) {
        this.children = children;
        this.people = people;
        this.participations = participations;
    }

    List<Fact> gather(AboutLetter about) {
        var facts = new Gathered();
        var childId = about.to().childId();
        var child = children.findChild(childId).orElseThrow().details().name();
        for (var relative : people.of(childId)) {
            var person = relative.person();
            var name = Names.of(person);
            facts.add(Fact.of(LetterField.RELATIVE_NAME, name)
                    .about(relative.id())
                    .named(relative.id())
                    .traced(names(person, child.family())));
            facts.about(relative.id());
            facts.addTraced(LetterField.RELATIVE_PHONE, person.phone());
            facts.addDay(LetterField.RELATIVE_DATE_OF_BIRTH, person.dateOfBirth());
            facts.addTraced(LetterField.SAFE_CONTACT, person.safeContact());
        }
        participations.at(about.conference().id()).forEach(part -> takingPart(part, facts));
        return facts.all();
    }

    /** The whole name, and the first one by itself; where no other is known the family name, unless it is the child's, too. */
    private static List<String> names(Person person, @Nullable String childsFamily) {
        var given = person.given();
        var family = person.family();
        if (given != null) {
            return List.of(Names.of(person), given);
        }
        return family == null || family.equalsIgnoreCase(childsFamily) ? List.of() : List.of(family);
    }

    private static void takingPart(FamilyParticipation participation, Gathered facts) {
        var part = participation.takingPart();
        facts.about(participation.personId());
        if (part.attendance() == Attendance.ATTENDED) {
            facts.add(LetterField.FAMILY_PRESENT, PlainWords.of(participation.participant()));
        }
        if (part.exclusionReason() != null) {
            var views = part.views() == null ? "" : PlainWords.of(part.views());
            facts.add(new Fact(
                    LetterField.EXCLUSION,
                    participation.id(),
                    participation.personId(),
                    false,
                    Map.of("text", part.exclusionReason(), "views", views),
                    List.of()));
        }
    }
}
