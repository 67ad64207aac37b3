package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Person;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.FamilyParticipations;
import safeguarding.conference.involvement.Participant;

/**
 * Whom the chair excluded from a conference. Somebody is written anew for each child of a family: who could be one who was
 * excluded counts as excluded, by whichever child's record they are known.
 */
@ApplicationScoped
class ExcludedPeople {

    private final FamilyParticipations participations;
    private final RelatedPeople people;

    ExcludedPeople(FamilyParticipations participations, RelatedPeople people) {
        this.participations = participations;
        this.people = people;
    }

    /** Whether somebody was excluded, or could be one who was. */
    boolean have(UUID conferenceId, RelatedPerson relative) {
        return participations.at(conferenceId).stream()
                .filter(part -> part.takingPart().exclusionReason() != null)
                .anyMatch(part -> couldBe(part, relative));
    }

    private boolean couldBe(FamilyParticipation part, RelatedPerson relative) {
        var excluded = part.personId();
        if (excluded == null) {
            return part.participant() == Participant.PARENT
                    && relative.relation().nonResidentParent();
        }
        return excluded.equals(relative.id())
                || part.childIds().stream()
                        .flatMap(child -> people.everOf(child).stream())
                        .filter(other -> other.id().equals(excluded))
                        .anyMatch(other -> same(other, relative));
    }

    private static boolean same(RelatedPerson one, RelatedPerson other) {
        var person = one.person();
        var like = other.person();
        if (unnamed(person) || unnamed(like)) {
            return one.relation().role() == other.relation().role();
        }
        return agree(person.given(), like.given())
                && agree(person.family(), like.family())
                && agree(person.dateOfBirth(), like.dateOfBirth());
    }

    private static boolean unnamed(Person person) {
        return plain(person.given()).isEmpty() && plain(person.family()).isEmpty();
    }

    /** A short form agrees with the whole name, and nothing known agrees with everything. */
    private static boolean agree(@Nullable String one, @Nullable String other) {
        var name = plain(one);
        var like = plain(other);
        return name.startsWith(like) || like.startsWith(name);
    }

    private static boolean agree(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
