package safeguarding.platform.cpis.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.cpis.CpIsPart;
import safeguarding.platform.cpis.CpIsSettings;

/** A service's part of the upload. */
@Schema(name = "CpIsPart", description = "One service's part of the council's upload to CP-IS; no upload by itself.")
public record CpIsPartView(
        @Schema(required = true, examples = "936") String council,

        @Schema(maxLength = 200, description = "Name of the council as health reads it; absent while not set.")
        @Nullable
        String councilName,

        @Schema(maxLength = 50, description = "Telephone by day; absent while not set.") @Nullable
        String dayTelephone,

        @Schema(maxLength = 50, description = "Telephone at night and at weekends; absent while not set.") @Nullable
        String emergencyTelephone,

        @Schema(
                required = true,
                enumeration = {"conference", "reviewing"},
                description = "The service whose part it is.")
        String part,

        @Schema(required = true) Instant madeAt,

        @Schema(required = true, minimum = "0", description = "How many rows the part has.")
        int total,

        @Schema(
                required = true,
                description =
                        "SHA-256, in hexadecimal digits, of the rows in their order: number, type in capitals, start"
                                + " and end with | between them, and a line feed behind each.",
                minLength = 64,
                maxLength = 64)
        String digest,

        @Schema(required = true, description = "Sorted by number.")
        List<CpIsRowView> rows,

        @Schema(required = true, description = "Plans that are not told; somebody has to act.")
        List<CpIsHeldOutView> heldOut) {

    /** What is told of a number. */
    @Schema(name = "CpIsRow", description = "What is told of an NHS number.")
    public record CpIsRowView(
            @Schema(
                    required = true,
                    description = "Whose plan it is; it never goes to CP-IS. By it the parts of several services are"
                            + " compared before they are put together.")
            UUID childId,

            @Schema(required = true, examples = "9990000018", maxLength = 10)
            String nhsNumber,

            @Schema(
                    required = true,
                    enumeration = {"child-protection", "unborn-child-protection", "looked-after"})
            String planType,

            @Schema(required = true) LocalDate startedOn,

            @Schema(description = "Absent while the plan is open.") @Nullable
            LocalDate endedOn,

            @Schema(
                    enumeration = {"CPR01", "CPR03", "CPR04", "CPR05", "CPR06", "CPR07", "CPF06"},
                    description =
                            "What the last upload was answered with for this number: CPR01 no match, 03 not verified,"
                                    + " 04 bad format, 05 superseded, 06 accepted, 07 failed; CPF06 client. Absent while"
                                    + " nobody said.")
            @Nullable
            String lastResult) {

        @Override
        public String toString() {
            return "CpIsRowView[masked]";
        }
    }

    /** A plan that is not told. */
    @Schema(name = "CpIsHeldOut", description = "A child whose plan is not told to CP-IS.")
    public record CpIsHeldOutView(
            @Schema(required = true) UUID childId,

            @Schema(
                    required = true,
                    enumeration = {
                        "nhs-number-missing",
                        "mothers-nhs-number-missing",
                        "nhs-number-faulty",
                        "nhs-number-inactive",
                        "nhs-number-shared",
                        "sensitive-here",
                        "sensitive-there"
                    })
            String reason) {}

    public CpIsPartView {
        rows = List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    /**
     * The part as it is shown.
     *
     * @param source short name of the service
     * @param council DfE code of the council
     */
    public static CpIsPartView of(String source, CpIsPart part, String council, CpIsSettings settings, Instant madeAt) {
        return new CpIsPartView(
                council,
                settings.councilName().orElse(null),
                settings.dayTelephone().orElse(null),
                settings.emergencyTelephone().orElse(null),
                source,
                madeAt,
                part.rows().size(),
                part.digest(),
                part.rows().stream()
                        .map(row -> new CpIsRowView(
                                row.childId(),
                                row.nhsNumber(),
                                Codes.of(row.type()),
                                row.startedOn(),
                                row.endedOn(),
                                row.result()))
                        .toList(),
                part.heldOut().stream()
                        .map(each -> new CpIsHeldOutView(each.childId(), Codes.of(each.reason())))
                        .toList());
    }
}
