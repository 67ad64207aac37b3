package safeguarding.conference.enquiries;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryEvent.ConferenceRequired;
import safeguarding.conference.enquiries.EnquiryEvent.EndedWithConference;
import safeguarding.conference.enquiries.EnquiryEvent.EndedWithoutConference;
import safeguarding.conference.enquiries.EnquiryEvent.Section47Started;
import safeguarding.conference.enquiries.EnquiryEvent.Section47Withdrawn;
import safeguarding.conference.enquiries.EnquiryEvent.StrategyDiscussionsCorrected;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** A section 47 enquiry: one enquiry, one or several siblings. */
@Entity
@Table(name = "section_47_enquiry")
public class Section47Enquiry extends Aggregate {

    @Column(name = "external_reference", updatable = false)
    private @Nullable String externalReference;

    @Column(name = "child_ids", nullable = false)
    private UUID[] childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private StrategyDiscussions discussions;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private EnquiryStage stage;

    @Column(name = "conference_required_on")
    private @Nullable LocalDate conferenceRequiredOn;

    @Column(name = "conference_id")
    private @Nullable UUID conferenceId;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable EndReason endReason;

    @Column(name = "end_explanation")
    private @Nullable String endExplanation;

    /** For Hibernate. */
    protected Section47Enquiry() {}

    private Section47Enquiry(EnquirySubject subject, StrategyDiscussions discussions) {
        this.externalReference = subject.externalReference();
        this.childIds = subject.childIds().stream().sorted().toArray(UUID[]::new);
        this.area = subject.area();
        this.discussions = discussions;
        this.stage = EnquiryStage.OPEN;
        happened(new Section47Started(id(), childIds(), area, discussions.startedOn()));
    }

    /** An enquiry that a strategy discussion started. */
    public static Section47Enquiry start(EnquirySubject subject, StrategyDiscussions discussions) {
        return new Section47Enquiry(subject, discussions);
    }

    /** Takes in another sibling, as imported records come child by child. */
    public void include(UUID childId, LocalDate on) {
        EnquiryRules.refuseWithdrawn(this);
        if (childIds().contains(childId)) {
            return;
        }
        childIds = Stream.concat(Arrays.stream(childIds), Stream.of(childId))
                .sorted()
                .toArray(UUID[]::new);
        happened(new EnquiryEvent.ChildIncluded(id(), childIds(), area, on, childId));
    }

    /** It is not about this child, but about the others only. */
    void exclude(UUID childId, LocalDate on) {
        EnquiryRules.refuseWithdrawn(this);
        var before = childIds();
        childIds =
                Arrays.stream(childIds).filter(child -> !child.equals(childId)).toArray(UUID[]::new);
        happened(new EnquiryEvent.ChildExcluded(id(), before, area, on, childId));
    }

    /** The strategy discussions took place on other days than were recorded. The same days leave no trace. */
    void correct(StrategyDiscussions corrected, Correction why) {
        EnquiryRules.refuseWithdrawn(this);
        if (corrected.equals(discussions)) {
            return;
        }
        EnquiryRules.refuseAfterWhatFollowed(this, corrected.startedOn());
        var before = strategyDiscussionOn();
        discussions = corrected;
        correction = why;
        happened(new StrategyDiscussionsCorrected(id(), childIds(), area, why.on(), before, corrected.startedOn()));
    }

    /** A conference is wanted. */
    public void requireConference(LocalDate decidedOn) {
        if (stage == EnquiryStage.CONFERENCE_REQUIRED || stage == EnquiryStage.CONFERENCE_HELD) {
            return;
        }
        EnquiryRules.refuseUnlessOpen(this);
        EnquiryRules.refuseBeforeStart(this, decidedOn);
        stage = EnquiryStage.CONFERENCE_REQUIRED;
        conferenceRequiredOn = decidedOn;
        happened(new ConferenceRequired(id(), childIds(), area, decidedOn));
    }

    /** The initial conference of this enquiry was held. */
    public void conferenceHeld(UUID conference, LocalDate heldOn) {
        if (stage == EnquiryStage.CONFERENCE_HELD) {
            return;
        }
        stage = EnquiryStage.CONFERENCE_HELD;
        conferenceId = conference;
        concludedOn = heldOn.isBefore(strategyDiscussionOn()) ? null : heldOn;
        happened(new EndedWithConference(id(), childIds(), area, heldOn, conference));
    }

    /** Its conference was held on another day than was recorded, or could not decide: then it is waited for again. */
    void correctConference(@Nullable LocalDate heldOn) {
        if (heldOn == null) {
            stage = EnquiryStage.CONFERENCE_REQUIRED;
            conferenceId = null;
            concludedOn = null;
            happened(new ConferenceRequired(
                    id(), childIds(), area, conferenceRequiredOn().orElse(strategyDiscussionOn())));
        } else if (!heldOn.equals(concludedOn)) {
            concludedOn = heldOn;
            happened(new EndedWithConference(id(), childIds(), area, heldOn, Objects.requireNonNull(conferenceId)));
        }
    }

    /** The enquiry ended and no conference is wanted. */
    public void endWithoutConference(EnquiryEnding ending) {
        EnquiryRules.refuseUnlessOpen(this);
        endAs(ending);
    }

    /** When and why it ended without a conference is known better than when that was recorded. */
    void tellEnding(EnquiryEnding ending) {
        if (stage == EnquiryStage.ENDED_WITHOUT_CONFERENCE && !ending.equals(ending().orElse(null))) {
            endAs(ending);
        }
    }

    private void endAs(EnquiryEnding ending) {
        EnquiryRules.refuseBeforeStart(this, ending.on());
        stage = EnquiryStage.ENDED_WITHOUT_CONFERENCE;
        concludedOn = ending.on();
        endReason = ending.reason();
        endExplanation = ending.explanation();
        happened(new EndedWithoutConference(id(), childIds(), area, ending.on(), ending.reason()));
    }

    /** It never was; the rules have been asked. */
    void withdraw(MadeInError why) {
        EnquiryRules.refuseWithdrawn(this);
        stage = EnquiryStage.WITHDRAWN;
        withdrawal = why;
        conferenceId = null;
        concludedOn = null;
        endReason = null;
        endExplanation = null;
        happened(new Section47Withdrawn(id(), childIds(), area, why.on(), strategyDiscussionOn()));
    }

    /** Why it never was; empty for one that was made. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public Set<UUID> childIds() {
        return Set.of(childIds);
    }

    /** Code of the area responsible when the enquiry started. */
    public String area() {
        return area;
    }

    /** Day 0 of B1.3. */
    public LocalDate strategyDiscussionOn() {
        return discussions.startedOn();
    }

    /** The strategy discussions of the enquiry. */
    public StrategyDiscussions discussions() {
        return discussions;
    }

    /** Why the strategy discussions were corrected last; empty when they never were. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    public EnquiryStage stage() {
        return stage;
    }

    /** Civil date on which a conference was decided on; empty when it was not. */
    public Optional<LocalDate> conferenceRequiredOn() {
        return Optional.ofNullable(conferenceRequiredOn);
    }

    /** The conference that was held; empty when none was. */
    public Optional<UUID> conferenceId() {
        return Optional.ofNullable(conferenceId);
    }

    /** Civil date on which the enquiry ended, with or without a conference; empty while it is open. */
    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }

    /** Why there was no conference; empty when one was held or is waited for. */
    public Optional<EnquiryEnding> ending() {
        return concludedOn == null || endReason == null
                ? Optional.empty()
                : Optional.of(new EnquiryEnding(concludedOn, endReason, endExplanation));
    }

    /** Stable name of the enquiry in the system it was imported from; empty when it was written here. */
    public Optional<String> externalReference() {
        return Optional.ofNullable(externalReference);
    }
}
