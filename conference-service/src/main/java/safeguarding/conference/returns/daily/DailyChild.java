package safeguarding.conference.returns.daily;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A child as the feed has it (D6, the Department's schema 1.0.1). What is absent is left out; null is refused there. Names
 * of elements are the Department's. Masks itself.
 */
@Schema(name = "DfeDailyChild", description = "A child in the words of the Department's schema.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DailyChild(
        @JsonProperty("la_child_id") @Schema(required = true, maxLength = 36, examples = "C0012345")
        String laChildId,

        @JsonProperty("mis_child_id") @Schema(required = true)
        UUID misChildId,

        @Schema(description = "Whether everything about the child has to go.") @Nullable
        Boolean purge,

        @JsonProperty("child_details") @Nullable Details childDetails,

        @JsonProperty("social_care_episodes") @Schema(maxItems = 200)
        List<Episode> episodes) {

    public DailyChild {
        episodes = List.copyOf(episodes);
    }

    /** Who the child is. */
    @Schema(name = "DfeDailyChildDetails")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Details(
            @JsonProperty("unique_pupil_number") @Nullable String upn,

            @JsonProperty("former_unique_pupil_number") @Nullable
            String formerUpn,

            @JsonProperty("unique_pupil_number_unknown_reason") @Nullable
            String upnUnknown,

            @JsonProperty("first_name") @Nullable String given,
            @JsonProperty("surname") @Nullable String family,
            @JsonProperty("date_of_birth") @Nullable LocalDate bornOn,

            @JsonProperty("expected_date_of_birth") @Nullable
            LocalDate expectedOn,

            @Nullable String sex,
            @Nullable String ethnicity,
            @Schema(maxItems = 12) List<String> disabilities) {

        @Override
        public String toString() {
            return "Details[masked]";
        }
    }

    /** An episode with what happened in it. */
    @Schema(name = "DfeDailyEpisode")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Episode(
            @JsonProperty("social_care_episode_id") @Schema(required = true)
            UUID id,

            @JsonProperty("referral_date") @Nullable LocalDate referredOn,
            @JsonProperty("referral_source") @Nullable String source,

            @JsonProperty("referral_no_further_action_flag") @Nullable
            Boolean noFurtherAction,

            @JsonProperty("closure_date") @Nullable LocalDate closedOn,
            @JsonProperty("closure_reason") @Nullable String closureReason,

            @JsonProperty("section_47_assessments") @Schema(maxItems = 200)
            List<Enquiry> enquiries,

            @JsonProperty("child_protection_plans") @Schema(maxItems = 200)
            List<Plan> plans,

            @Nullable Boolean purge) {}

    /** A section 47 enquiry. */
    @Schema(name = "DfeDailySection47")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Enquiry(
            @JsonProperty("section_47_assessment_id") @Schema(required = true)
            UUID id,

            @JsonProperty("start_date") @Nullable LocalDate startedOn,
            @JsonProperty("icpc_required_flag") @Nullable Boolean conferenceRequired,
            @JsonProperty("icpc_date") @Nullable LocalDate conferenceOn,
            @JsonProperty("end_date") @Nullable LocalDate endedOn,
            @Nullable Boolean purge) {

        static Enquiry purged(UUID id) {
            return new Enquiry(id, null, null, null, null, true);
        }
    }

    /** A child protection plan. */
    @Schema(name = "DfeDailyPlan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Plan(
            @JsonProperty("child_protection_plan_id") @Schema(required = true)
            UUID id,

            @JsonProperty("start_date") @Nullable LocalDate startedOn,
            @JsonProperty("end_date") @Nullable LocalDate endedOn,
            @Nullable Boolean purge) {

        static Plan purged(UUID id) {
            return new Plan(id, null, null, true);
        }
    }

    /** Nothing of the child is held here any more. */
    static DailyChild purged(String laChildId, UUID childId) {
        return new DailyChild(laChildId, childId, true, null, List.of());
    }

    @Override
    public String toString() {
        return "DailyChild[masked]";
    }
}
