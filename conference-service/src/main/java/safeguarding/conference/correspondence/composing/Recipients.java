package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import safeguarding.conference.children.Children;
import safeguarding.conference.correspondence.LetterTo;
import safeguarding.conference.correspondence.RecipientKind;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.involvement.Involvements;
import safeguarding.conference.rule.Belonging;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Finds out who somebody is to whom a letter is to go, and that they belong to the child or the conference. */
@ApplicationScoped
public class Recipients {

    private final Children children;
    private final RelatedPeople people;
    private final ExcludedPeople excluded;
    private final Involvements involvements;
    private final SafeContacts safeContacts;
    private final Clock clock;

    Recipients(
            SafeContacts safeContacts,
            Children children,
            RelatedPeople people,
            ExcludedPeople excluded,
            Involvements involvements,
            Clock clock) {
        this.safeContacts = safeContacts;
        this.children = children;
        this.people = people;
        this.excluded = excluded;
        this.involvements = involvements;
        this.clock = clock;
    }

    /**
     * Who that is, as it stands.
     *
     * @throws ProblemException {@code rule-broken} when they do not belong to the child or the conference, or no longer do
     */
    public Recipient of(UUID conferenceId, LetterTo to) {
        return switch (to.addressee()) {
            case CHILD -> child(to.childId());
            case RELATIVE -> relative(conferenceId, to.childId(), Objects.requireNonNull(to.personId()));
            case AGENCY -> agency(conferenceId, Objects.requireNonNull(to.agency()));
        };
    }

    private Recipient child(UUID childId) {
        var details = children.findChild(childId).orElseThrow().details();
        return new Recipient(
                RecipientKind.CHILD, childId, Names.of(details.name()), true, safeContacts.ofChild(childId));
    }

    private Recipient relative(UUID conferenceId, UUID childId, UUID personId) {
        var found = people.find(childId, personId).filter(this::stillRelated);
        Belonging.when(found.isPresent(), "There is no such person around this child at present.")
                .orRefuse();
        var relative = found.orElseThrow();
        var relation = relative.relation();
        return new Recipient(
                excluded.have(conferenceId, relative)
                        ? RecipientKind.EXCLUDED
                        : relation.role().parent() ? RecipientKind.PARENT : RecipientKind.CARER,
                personId,
                Names.of(relative.person()),
                relation.livesWithChild(),
                safeContacts.of(relative));
    }

    private boolean stillRelated(RelatedPerson relative) {
        var until = relative.relation().to();
        return until == null || until.isAfter(CivilTime.today(clock));
    }

    private Recipient agency(UUID conferenceId, String agency) {
        Belonging.when(
                        involvements.at(conferenceId).stream()
                                .filter(line -> line.release().isEmpty())
                                .anyMatch(line -> line.agency().agency().equals(agency)),
                        "The agency has no line at this conference, or is no longer expected at it.")
                .orRefuse();
        return new Recipient(RecipientKind.PROFESSIONAL, null, agency, false, null);
    }
}
