package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusEpisode.Section47;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.enquiries.ConcludingEnquiry;
import safeguarding.conference.enquiries.EndReason;
import safeguarding.conference.enquiries.EnquiryEnding;
import safeguarding.conference.enquiries.EnquiryStage;
import safeguarding.conference.enquiries.Section47Enquiries;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.conference.enquiries.StartingEnquiry;
import safeguarding.conference.enquiries.StrategyDiscussions;
import safeguarding.conference.neighbours.ToldByCensus;
import safeguarding.platform.time.CivilTime;

/** Takes in section 47 enquiries. */
@ApplicationScoped
class CensusEnquiries {

    private final RecordedFacts recorded;
    private final ToldByCensus told;
    private final Section47Enquiries enquiries;
    private final StartingEnquiry starting;
    private final ConcludingEnquiry concluding;
    private final Clock clock;

    CensusEnquiries(
            RecordedFacts recorded,
            ToldByCensus told,
            Section47Enquiries enquiries,
            StartingEnquiry starting,
            ConcludingEnquiry concluding,
            Clock clock) {
        this.recorded = recorded;
        this.told = told;
        this.enquiries = enquiries;
        this.starting = starting;
        this.concluding = concluding;
        this.clock = clock;
    }

    /**
     * The enquiry from which a conference can follow; null when the file does not say when it was started, or on a day to
     * come, and when what is recorded here lets none follow.
     */
    @Nullable
    UUID take(UUID childId, Section47 told, String path, Taken taken) {
        var startedOn = Written.day(told.startedOn());
        if (startedOn == null || startedOn.isAfter(CivilTime.today(clock))) {
            taken.note(startedOn == null ? "not-taken" : "ahead", path + ".S47ActualStartDate");
            return null;
        }
        var known = known(childId, startedOn, taken);
        if (known.isEmpty()) {
            taken.changed();
        }
        var enquiry = known.orElseGet(() -> starting.recordPast(
                childId, new StrategyDiscussions(startedOn, List.of()), reference(childId, startedOn, told, taken)));
        if (enquiry.withdrawal().isPresent()) {
            taken.conflict(path, "The enquiry was taken in before and withdrawn.");
            return null;
        }
        if (!enquiry.strategyDiscussionOn().equals(startedOn)) {
            taken.conflict(path + ".S47ActualStartDate", "The enquiry was started on another day.");
        }
        if (told.conferenceOn() == null && Written.flag(told.conferenceNotRequired())) {
            notRequired(enquiry, path, taken);
        }
        return follows(told, enquiry) ? enquiry.id() : null;
    }

    /** By its day, else by the name that an earlier import gave it: the unit may have corrected or withdrawn it since. */
    private Optional<Section47Enquiry> known(UUID childId, LocalDate startedOn, Taken taken) {
        return recorded.enquiry(childId, startedOn)
                .flatMap(enquiries::find)
                .or(() -> Stream.concat(Stream.of(childId), taken.siblings().stream())
                        .flatMap(each -> enquiries.withReference(ToldByCensus.enquiryName(each, startedOn)).stream())
                        .filter(enquiry -> enquiry.childIds().contains(childId))
                        .findFirst());
    }

    /** What to call it: as a sibling's of that day that went the same way, which it is, else as the child's own. */
    private String reference(UUID childId, LocalDate startedOn, Section47 section47, Taken taken) {
        return taken.siblings().stream()
                .flatMap(sibling -> told.enquiry(sibling, startedOn).stream())
                .flatMap(id -> enquiries.find(id).stream())
                .filter(enquiry -> enquiry.withdrawal().isEmpty()
                        && enquiry.strategyDiscussionOn().equals(startedOn)
                        && wentTheSameWay(enquiry, section47))
                .flatMap(enquiry -> enquiry.externalReference().stream())
                .findFirst()
                .orElseGet(() -> ToldByCensus.enquiryName(childId, startedOn));
    }

    private static boolean wentTheSameWay(Section47Enquiry enquiry, Section47 section47) {
        return switch (enquiry.stage()) {
            case ENDED_WITHOUT_CONFERENCE -> section47.conferenceOn() == null;
            case CONFERENCE_HELD -> section47.conferenceOn() != null;
            default -> true;
        };
    }

    /** Whether the conference that the file tells can have followed from the enquiry as it is recorded (8615). */
    private static boolean follows(Section47 told, Section47Enquiry enquiry) {
        var heldOn = Written.day(told.conferenceOn());
        return heldOn == null || !heldOn.isBefore(enquiry.strategyDiscussionOn());
    }

    private void notRequired(Section47Enquiry enquiry, String path, Taken taken) {
        if (enquiry.stage() == EnquiryStage.ENDED_WITHOUT_CONFERENCE) {
            return;
        }
        var ours = enquiry.externalReference()
                .filter(name -> name.startsWith(ToldByCensus.SOURCE))
                .isPresent();
        if (ours && enquiry.stage().open()) {
            concluding.endWithoutConference(
                    enquiry,
                    new EnquiryEnding(enquiry.strategyDiscussionOn(), EndReason.OTHER, ToldByCensus.NOT_REQUIRED));
            taken.changed();
        } else {
            taken.conflict(
                    path + ".ICPCnotRequired",
                    "The file says that no conference is required; here one is waited for or was held.");
        }
    }
}
