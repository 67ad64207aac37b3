package safeguarding.gateway.cpis.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.cpis.HeldOut;
import safeguarding.gateway.cpis.Row;

/**
 * The council's file, or what keeps it from being one. Masks itself.
 *
 * @param complete whether this is a file that may be sent
 * @param lacking what of K1 no part says
 * @param total absent when it is not complete
 * @param digest absent when it is not complete
 * @param rows absent when it is not complete
 */
@Schema(
        name = "CpIsUpload",
        description = "The council's one file for CP-IS. CP-IS takes whole files, and one without a part would end what"
                + " that part tells: rows are here only when complete is true.")
public record CpIsUploadView(
        @Schema(examples = "936", description = "Absent when no part is here.") @Nullable
        String council,

        @Schema(maxLength = 200) @Nullable String councilName,

        @Schema(maxLength = 50, description = "By day.") @Nullable
        String dayTelephone,

        @Schema(maxLength = 50, description = "At night and at weekends.") @Nullable
        String emergencyTelephone,

        @Schema(required = true) Instant madeAt,

        @Schema(required = true, description = "Whether this is a file that may be sent. When false, send nothing.")
        boolean complete,

        @Schema(required = true) List<CpIsUploadPartView> parts,

        @Schema(
                required = true,
                description = "Members of this answer without which no file may be sent (K1) and which no part says.")
        List<String> lacking,

        @Schema(minimum = "0", description = "How many rows the file has; absent when it is not complete.") @Nullable
        Integer total,

        @Schema(
                minLength = 64,
                maxLength = 64,
                description =
                        "SHA-256, in hexadecimal digits, of the rows in their order: number, type in capitals, start"
                                + " and end with | between them, and a line feed behind each. Absent when it is not"
                                + " complete.")
        @Nullable
        String digest,

        @Schema(description = "Sorted by number; absent when the file is not complete.") @Nullable
        List<CpIsUploadRowView> rows,

        @Schema(
                required = true,
                description = "Plans of the parts that are here and are not told; somebody has to act.")
        List<CpIsUploadHeldOutView> heldOut) {

    public CpIsUploadView {
        parts = List.copyOf(parts);
        lacking = List.copyOf(lacking);
        rows = rows == null ? null : List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    /** What is told of a number. */
    @Schema(name = "CpIsUploadRow", description = "What is told of an NHS number; no plan content (K1).")
    public record CpIsUploadRowView(
            @Schema(required = true, examples = "9990000018", maxLength = 10)
            String nhsNumber,

            @Schema(
                    required = true,
                    enumeration = {"child-protection", "unborn-child-protection", "looked-after"},
                    description = "An unborn child's plan stands under the mother's number.")
            String planType,

            @Schema(required = true) LocalDate startedOn,

            @Schema(description = "Absent while the plan is open.") @Nullable
            LocalDate endedOn,

            @Schema(description = "What the last upload was answered with for this number (K6).") @Nullable
            String lastResult) {

        /** The row as it is shown. */
        public static CpIsUploadRowView of(Row row) {
            return new CpIsUploadRowView(
                    row.nhsNumber(), row.planType(), row.startedOn(), row.endedOn(), row.lastResult());
        }

        @Override
        public String toString() {
            return "CpIsUploadRowView[masked]";
        }
    }

    /** A plan that is not told. */
    @Schema(name = "CpIsUploadHeldOut", description = "A child whose plan is not told to CP-IS.")
    public record CpIsUploadHeldOutView(
            @Schema(required = true, examples = "conference")
            String source,

            @Schema(required = true) UUID childId,

            @Schema(
                    required = true,
                    maxLength = 50,
                    description =
                            "As the part says it; or sensitive-in-another-part (K7: another part holds the child to be"
                                    + " sensitive), nhs-number-shared (the parts have one number for two children) or"
                                    + " nhs-numbers-differ (they have two numbers for one child).")
            String reason) {

        /** The plan as it is shown. */
        public static CpIsUploadHeldOutView of(HeldOut heldOut) {
            return new CpIsUploadHeldOutView(heldOut.source(), heldOut.childId(), heldOut.reason());
        }
    }

    @Override
    public String toString() {
        return "CpIsUploadView[masked]";
    }
}
