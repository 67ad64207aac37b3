package safeguarding.conference.returns.cpis.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.cpis.CpIsPart;
import safeguarding.platform.coding.Codes;

/** This service's part of the upload. */
@Schema(name = "CpIsPart", description = "One service's part of the council's upload to CP-IS; no upload by itself.")
public record CpIsPartView(
        @Schema(required = true, examples = "936") String council,

        @Schema(
                required = true,
                enumeration = {"conference"})
        String part,

        @Schema(required = true) Instant madeAt,

        @Schema(required = true, minimum = "0", description = "How many rows the part has.")
        int total,

        @Schema(
                required = true,
                description =
                        "SHA-256, in hexadecimal digits, of the rows in their order: number, type in capitals, start and"
                                + " end with | between them, and a line feed behind each.",
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
            @Schema(required = true, examples = "9990000018", maxLength = 10)
            String nhsNumber,

            @Schema(
                    required = true,
                    enumeration = {"child-protection", "unborn-child-protection"})
            String planType,

            @Schema(required = true) LocalDate startedOn,

            @Schema(description = "Absent while the plan is open.") @Nullable
            LocalDate endedOn) {

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
                        "nhs-number-shared",
                        "sensitive-here",
                        "sensitive-there"
                    })
            String reason) {}

    public CpIsPartView {
        rows = List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    static CpIsPartView of(CpIsPart part, String council, Instant madeAt) {
        return new CpIsPartView(
                council,
                "conference",
                madeAt,
                part.rows().size(),
                part.digest(),
                part.rows().stream()
                        .map(row ->
                                new CpIsRowView(row.nhsNumber(), Codes.of(row.type()), row.startedOn(), row.endedOn()))
                        .toList(),
                part.heldOut().stream()
                        .map(each -> new CpIsHeldOutView(each.childId(), Codes.of(each.reason())))
                        .toList());
    }
}
