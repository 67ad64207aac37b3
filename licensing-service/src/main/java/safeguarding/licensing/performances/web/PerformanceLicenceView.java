package safeguarding.licensing.performances.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.licensing.performances.HeadTeacherView;
import safeguarding.licensing.performances.SchoolLeave;
import safeguarding.platform.coding.Codes;

/** What is asked for in a performance licence. */
@Schema(
        name = "PerformanceLicence",
        description =
                "What is asked for in a performance licence of one child in one production. Its life, number, term and"
                        + " conditions are those of the licence.")
public record PerformanceLicenceView(
        @Schema(required = true, description = "Identifier of the licence.")
        UUID licenceId,

        @Schema(required = true) UUID childId,
        @Schema(required = true) URI production,

        @Schema(
                required = true,
                description = "How the licence stands today.",
                enumeration = {
                    "draft",
                    "submitted",
                    "returned",
                    "withdrawn",
                    "refused",
                    "granted",
                    "in-force",
                    "suspended",
                    "revoked",
                    "expired"
                })
        String standing,

        @Schema(description = "Number of the licence; absent before it is granted.") @Nullable
        String number,

        @Schema(required = true, description = "Conditions under which it was granted; none before.")
        List<String> conditions,

        @Schema(required = true) PerformanceDetailsFields details,

        @Schema(
                required = true,
                description =
                        "Whether it was received less than 21 days before the first performance (H5); false where no law is loaded (H0).")
        boolean late,

        @Schema(
                required = true,
                description = "What is missing or against the law today; what does not bar is shown too.")
        List<ShortfallView> shortfalls,

        @Schema(description = "What the head teacher says; the council decides without being bound by it.") @Nullable
        HeadView headTeacher,

        @Schema(description = "Whether the school grants leave of absence; no condition of the licence.") @Nullable
        LeaveView schoolLeave,

        @Schema(required = true, description = "The licence.")
        URI licence,

        @Schema(required = true) URI link) {

    /** What is missing or against the law. */
    @Schema(name = "PerformanceShortfall", description = "What is missing or against the law.")
    public record ShortfallView(
            @Schema(required = true, examples = "H17") String ruleId,
            @Schema(required = true) String citation,
            @Schema(required = true) String field,
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Whether it bars the licence.")
            boolean bars) {

        static ShortfallView of(Shortfall it) {
            return new ShortfallView(it.ruleId(), it.citation(), it.field(), it.reason(), it.bars());
        }
    }

    /** What the head teacher says. */
    @Schema(name = "PerformanceHeadTeacherView", description = "What the head teacher says.")
    public record HeadView(
            @Schema(required = true) LocalDate on,

            @Schema(
                    required = true,
                    enumeration = {"agrees", "objects", "no-view"})
            String opinion,

            @Schema(description = "In the words of the head teacher.") @Nullable
            String words) {

        static HeadView of(HeadTeacherView it) {
            return new HeadView(it.on(), Codes.of(it.opinion()), it.words());
        }

        @Override
        public String toString() {
            return "HeadView[masked]";
        }
    }

    /** Whether the school grants leave. */
    @Schema(name = "PerformanceSchoolLeave", description = "Whether the school grants leave of absence.")
    public record LeaveView(
            @Schema(required = true) LocalDate on,
            @Schema(required = true) boolean granted,

            @Schema(description = "In the words of the school.") @Nullable
            String words) {

        static LeaveView of(SchoolLeave it) {
            return new LeaveView(it.on(), it.granted(), it.words());
        }

        @Override
        public String toString() {
            return "LeaveView[masked]";
        }
    }

    @Override
    public String toString() {
        return "PerformanceLicenceView[masked]";
    }
}
