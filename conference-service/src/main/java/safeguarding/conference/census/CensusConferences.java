package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.convening.HoldingFact;
import safeguarding.conference.convening.PastConference;
import safeguarding.conference.convening.QuorumFound;
import safeguarding.conference.convening.RecordingPastConference;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.neighbours.ToldByCensus;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Takes in conferences; who sat there the census does not say. */
@ApplicationScoped
class CensusConferences {

    private final RecordedFacts recorded;
    private final ToldByCensus told;
    private final Conferences conferences;
    private final RecordingPastConference recording;
    private final KnownConferences known;
    private final Clock clock;

    CensusConferences(
            RecordedFacts recorded,
            ToldByCensus told,
            Conferences conferences,
            RecordingPastConference recording,
            KnownConferences known,
            Clock clock) {
        this.recorded = recorded;
        this.told = told;
        this.conferences = conferences;
        this.recording = recording;
        this.known = known;
        this.clock = clock;
    }

    /** An initial conference: after an enquiry, or of a child who came with another council's plan. */
    void initial(
            Child child, LocalDate heldOn, boolean afterSection47, @Nullable UUID enquiryId, String path, Taken taken) {
        var kind = afterSection47
                ? unbornOn(child, heldOn) ? ConferenceKind.PRE_BIRTH : ConferenceKind.INITIAL
                : ConferenceKind.TRANSFER_IN;
        record(child, kind, heldOn, enquiryId, path, taken);
    }

    /** A review; empty when it cannot have been on that day, or is recorded here otherwise. */
    Optional<KnownConference> review(Child child, LocalDate heldOn, String path, Taken taken) {
        return record(child, ConferenceKind.REVIEW, heldOn, null, path, taken);
    }

    /** The conference, no review, that was held on a child on a day, or was taken in for that day and corrected since. */
    Optional<KnownConference> initialOn(Child child, LocalDate heldOn, Taken taken) {
        return recorded.conference(child.id(), heldOn, false)
                .flatMap(known::find)
                .or(() -> called(child, false, heldOn, taken));
    }

    /** By the child's own name for it, or by that of a sibling whom the child joined. */
    private Optional<KnownConference> called(Child child, boolean review, LocalDate heldOn, Taken taken) {
        return Stream.concat(Stream.of(child.id()), taken.siblings().stream())
                .map(each -> ToldByCensus.conferenceName(each, heldOn, review))
                .flatMap(name -> recorded.conferenceCalled(name).stream())
                .flatMap(id -> known.find(id).stream())
                .filter(conference -> conference.childIds().contains(child.id()))
                .findFirst();
    }

    /** What to call it: as a sibling's of that day and kind, which it is, else as the child's own. */
    private String name(Child child, ConferenceKind kind, LocalDate heldOn, Taken taken) {
        var review = kind == ConferenceKind.REVIEW;
        return taken.siblings().stream()
                .flatMap(sibling -> told.conference(sibling, heldOn, review).stream())
                .flatMap(id -> conferences.find(id).stream())
                .filter(conference -> conference.kind() == kind
                        && conference.holding() != null
                        && conference.holding().on().equals(heldOn))
                .flatMap(conference -> Stream.ofNullable(conference.origin().externalReference()))
                .findFirst()
                .orElseGet(() -> ToldByCensus.conferenceName(child.id(), heldOn, review));
    }

    private Optional<KnownConference> record(
            Child child, ConferenceKind kind, LocalDate heldOn, @Nullable UUID enquiryId, String path, Taken taken) {
        var review = kind == ConferenceKind.REVIEW;
        var there = recorded.conference(child.id(), heldOn, review);
        if (there.isPresent()) {
            return there.flatMap(known::find);
        }
        var corrected = called(child, review, heldOn, taken);
        if (corrected.isPresent()) {
            taken.conflict(
                    path,
                    corrected.orElseThrow().over()
                            ? "The conference was taken in before and withdrawn."
                            : "The conference was held on another day.");
            return Optional.empty();
        }
        var today = CivilTime.today(clock);
        if (heldOn.isAfter(today)) {
            taken.note("ahead", path);
            return Optional.empty();
        }
        if (!possible(child, heldOn)) {
            taken.note("not-taken", path);
            return Optional.empty();
        }
        taken.changed();
        return known.find(recording
                .record(past(child, kind, heldOn, enquiryId, taken), today)
                .id());
    }

    private PastConference past(
            Child child, ConferenceKind kind, LocalDate heldOn, @Nullable UUID enquiryId, Taken taken) {
        return new PastConference(
                name(child, kind, heldOn, taken),
                kind,
                child.id(),
                child.area(),
                null,
                enquiryId,
                null,
                null,
                null,
                new HoldingFact(heldOn, List.of(), null, null, QuorumFound.NOT_RECORDED),
                null);
    }

    private static boolean possible(Child child, LocalDate heldOn) {
        var dates = child.details().dates();
        return FactInItsTime.afterConception(heldOn, dates.bornOn() == null ? dates.expectedOn() : dates.bornOn())
                .isPermitted();
    }

    private static boolean unbornOn(Child child, LocalDate heldOn) {
        var dates = child.details().dates();
        return dates.bornOn() == null
                ? dates.expectedOn() != null
                : dates.bornOn().isAfter(heldOn);
    }
}
