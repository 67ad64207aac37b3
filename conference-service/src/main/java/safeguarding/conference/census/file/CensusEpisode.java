package safeguarding.conference.census.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One CINdetails: an episode of need, every value as written; null where an element is absent.
 *
 * @param conferenceOn the initial conference that no section 47 led to
 * @param noFurtherAction ReferralNFA as written
 */
public record CensusEpisode(
        @Nullable String referredOn,
        @Nullable String referralSource,
        @Nullable String primaryNeed,
        @Nullable String closedOn,
        @Nullable String closureReason,
        @Nullable String conferenceOn,
        @Nullable String noFurtherAction,
        @Size(max = 100) List<@Valid @NotNull Assessment> assessments,
        @Size(max = 100) List<@Valid @NotNull Interval> childInNeedPlans,
        @Size(max = 100) List<@Valid @NotNull Section47> section47s,
        @Size(max = 50) List<@Valid @NotNull CensusPlan> plans) {

    public CensusEpisode {
        assessments = Objects.requireNonNullElse(assessments, List.of());
        childInNeedPlans = Objects.requireNonNullElse(childInNeedPlans, List.of());
        section47s = Objects.requireNonNullElse(section47s, List.of());
        plans = Objects.requireNonNullElse(plans, List.of());
    }

    /** An assessment, kept for the return. */
    public record Assessment(
            @Nullable String startedOn,
            @Nullable String reviewOn,
            @Nullable String authorisedOn,
            @Size(max = 100) List<String> factors) {
        public Assessment {
            factors = Objects.requireNonNullElse(factors, List.of());
        }
    }

    /** A child in need plan, kept for the return. */
    public record Interval(
            @Nullable String startedOn, @Nullable String endedOn) {}

    /**
     * A section 47 enquiry.
     *
     * @param conferenceNotRequired ICPCnotRequired as written
     */
    public record Section47(
            @Nullable String startedOn,
            @Nullable String targetOn,
            @Nullable String conferenceOn,
            @Nullable String conferenceNotRequired) {}

    @Override
    public String toString() {
        return "CensusEpisode[masked]";
    }
}
