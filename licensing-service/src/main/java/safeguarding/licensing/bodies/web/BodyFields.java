package safeguarding.licensing.bodies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.bodies.BodyDetails;

/** What an approval of a body of persons is asked for. */
@Schema(name = "BodyOfPersonsDetails", description = "What an approval of a body of persons is asked for.")
public record BodyFields(
        @Schema(required = true, description = "First civil date.", examples = "2015-09-01") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last civil date.", examples = "2016-08-31") @NotNull
        LocalDate to,

        @Schema(
                required = true,
                description = "Whether anybody is paid for a child's part beyond expenses: bars it (H4).")
        @NotNull
        Boolean paidBeyondExpenses,

        @Schema(
                description = "Civil date of the safeguarding policy; at most 12 months old (H4). Absent without one.",
                examples = "2015-03-01")
        @Nullable
        LocalDate policyOn,

        @Schema(description = "Who answers for safeguarding; absent while nobody is named.", examples = "Xenia Sample")
        @Size(max = 200)
        @Nullable
        String namedOfficer,

        @Schema(description = "Civil date of the risk assessment; absent without one.", examples = "2015-03-01")
        @Nullable
        LocalDate riskAssessedOn,

        @Schema(required = true, description = "Whether records are kept and shown on demand (H13).") @NotNull
        Boolean keepsRecords,

        @Schema(required = true, description = "Chaperones of the register who look after the children.")
        @NotNull
        @Size(max = 200)
        List<@NotNull UUID> chaperoneIds,

        @Schema(required = true, description = "Where it performs.") @NotNull @Size(max = 100)
        List<@Valid @NotNull BodyPlaceFields> places) {

    static BodyFields of(BodyDetails it) {
        return new BodyFields(
                it.from(),
                it.to(),
                it.paidBeyondExpenses(),
                it.policyOn(),
                it.namedOfficer(),
                it.riskAssessedOn(),
                it.keepsRecords(),
                it.chaperoneIds(),
                it.places().stream().map(BodyPlaceFields::of).toList());
    }

    BodyDetails read() {
        return new BodyDetails(
                from,
                to,
                paidBeyondExpenses,
                policyOn,
                namedOfficer == null || namedOfficer.isBlank() ? null : namedOfficer.strip(),
                riskAssessedOn,
                keepsRecords,
                chaperoneIds,
                places.stream().map(BodyPlaceFields::read).toList());
    }

    @Override
    public String toString() {
        return "BodyFields[masked]";
    }
}
