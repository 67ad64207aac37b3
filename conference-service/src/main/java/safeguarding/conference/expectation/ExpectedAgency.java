package safeguarding.conference.expectation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.expectation.ExpectationEvent.Expected;
import safeguarding.conference.expectation.ExpectationEvent.ExpectedAgencyAdded;
import safeguarding.conference.expectation.ExpectationEvent.ExpectedAgencyNamed;
import safeguarding.conference.expectation.ExpectationEvent.ExpectedAgencyRemoved;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.aggregate.Aggregate;

/** An agency that is expected at a conference, once for all its children. What the chair removed stays removed. */
@Entity
@Table(name = "expected_agency")
public class ExpectedAgency extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AgencyKind kind;

    @Column(name = "agency")
    private @Nullable String agency;

    @Column(name = "direct_contact", nullable = false)
    private boolean directContact;

    @Column(name = "expected_on", nullable = false)
    private LocalDate expectedOn;

    @Column(name = "rule_ids", nullable = false)
    private List<UUID> ruleIds;

    @Column(name = "because", nullable = false)
    private List<String> because;

    @Column(name = "named_by_hand", nullable = false)
    private boolean namedByHand;

    @Column(name = "added_by")
    private @Nullable String addedBy;

    @Column(name = "added_reason")
    private @Nullable String addedReason;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @Column(name = "removed_reason")
    private @Nullable String removedReason;

    /** For Hibernate. */
    protected ExpectedAgency() {}

    private ExpectedAgency(
            KnownConference conference,
            AgencyKind kind,
            @Nullable String agency,
            boolean directContact,
            Because why,
            LocalDate on) {
        this.conferenceId = conference.conferenceId();
        this.childIds = List.copyOf(new TreeSet<>(conference.childIds()));
        this.area = conference.area();
        this.kind = kind;
        this.agency = agency;
        this.directContact = directContact;
        this.expectedOn = on;
        this.ruleIds = why.rules();
        this.because = why.sentences();
    }

    /** Rules expect it. */
    public static ExpectedAgency byRules(
            KnownConference conference,
            AgencyKind kind,
            @Nullable String agency,
            boolean directContact,
            Because why,
            LocalDate on) {
        var expected = new ExpectedAgency(conference, kind, agency, directContact, why, on);
        expected.happened(new ExpectedAgencyAdded(expected.identity(), on, false));
        return expected;
    }

    /** The chair expects it. */
    public static ExpectedAgency byChair(
            KnownConference conference,
            AgencyKind kind,
            @Nullable String agency,
            boolean directContact,
            ChairsWord word,
            LocalDate on) {
        var expected = new ExpectedAgency(conference, kind, agency, directContact, Because.NO_RULE, on);
        expected.addedBy = word.by();
        expected.addedReason = word.reason();
        expected.happened(new ExpectedAgencyAdded(expected.identity(), on, true));
        return expected;
    }

    /** The same at the sitting that goes on with its conference: what a person said about it holds there, too. */
    ExpectedAgency atNextSitting(KnownConference next, LocalDate on) {
        var expected = new ExpectedAgency(next, kind, agency, directContact, because(), on);
        expected.namedByHand = namedByHand;
        expected.addedBy = addedBy;
        expected.addedReason = addedReason;
        expected.happened(new ExpectedAgencyAdded(expected.identity(), on, addedReason != null));
        removed().ifPresent(word -> expected.remove(word, on));
        return expected;
    }

    /**
     * The rules were asked again: why it is expected, and at which children; the same leaves no trace. Whom the chair removed
     * is not expected again by it.
     */
    public void restate(Because why, Collection<UUID> children, LocalDate on) {
        var all = List.copyOf(new TreeSet<>(children));
        if (!why.rules().equals(ruleIds) || !why.sentences().equals(because) || !all.equals(childIds)) {
            ruleIds = why.rules();
            because = why.sentences();
            childIds = all;
            if (removedOn == null) {
                happened(new ExpectedAgencyAdded(identity(), on, addedReason != null));
            }
        }
    }

    /** A person says which organisation it is. */
    public void nameByHand(String organisation, LocalDate on) {
        namedByHand = true;
        name(organisation, on);
    }

    /**
     * The chair says which organisation it is, by expecting it.
     *
     * @param direct whether it works with the child directly
     */
    public void nameByChair(String organisation, boolean direct, ChairsWord word, LocalDate on) {
        directContact = direct;
        addedBy = word.by();
        addedReason = word.reason();
        nameByHand(organisation, on);
    }

    /** It is known by the rules which organisation it is. */
    public void name(String organisation, LocalDate on) {
        if (!organisation.equals(agency)) {
            agency = organisation;
            happened(new ExpectedAgencyNamed(identity(), on));
        }
    }

    /** The chair does not expect it: the rules do not bring it back. */
    public void remove(ChairsWord word, LocalDate on) {
        if (removedOn == null) {
            removedOn = on;
            removedBy = word.by();
            removedReason = word.reason();
            happened(new ExpectedAgencyRemoved(identity(), on));
        }
    }

    /** The chair expects it after all. */
    public void addAgain(ChairsWord word, LocalDate on) {
        removedOn = null;
        removedBy = null;
        removedReason = null;
        addedBy = word.by();
        addedReason = word.reason();
        expectedOn = on;
        happened(new ExpectedAgencyAdded(identity(), on, true));
    }

    /** The expectation as its events name it. */
    public Expected identity() {
        return new Expected(id(), conferenceId, Set.copyOf(childIds), area, kind, agency);
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    /** The children of the conference. */
    public List<UUID> childIds() {
        return List.copyOf(childIds);
    }

    public AgencyKind kind() {
        return kind;
    }

    /** Code of the organisation; empty while it is not known. */
    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    /** Whether it was expected without a name and a person gave it: the rules do not know whom they expect there. */
    public boolean namedByHand() {
        return namedByHand;
    }

    public boolean directContact() {
        return directContact;
    }

    /** Civil date since when it is expected. */
    public LocalDate expectedOn() {
        return expectedOn;
    }

    /** Why rules expect it; none where the chair alone does. */
    public Because because() {
        return new Because(ruleIds, because);
    }

    /** What the chair said on adding it; empty when rules expect it. */
    public Optional<ChairsWord> added() {
        return addedReason == null ? Optional.empty() : Optional.of(new ChairsWord(addedBy, addedReason));
    }

    /** Civil date on which the chair removed it; empty while it is expected. */
    public Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedOn);
    }

    /** What the chair said on removing it; empty while it is expected. */
    public Optional<ChairsWord> removed() {
        return removedReason == null ? Optional.empty() : Optional.of(new ChairsWord(removedBy, removedReason));
    }
}
