package safeguarding.gateway.planenquiry.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about.
 *
 * @param nhsNumber ten digits, however they are written
 * @param name a name as it was told, together with a date of birth
 * @param dateOfBirth civil date
 */
@Schema(
        name = "AskPlanEnquiryRequest",
        description = "Who is asked about: nhsNumber, or name together with dateOfBirth, or both.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanEnquiryRequest(
        @Schema(examples = "9990000018") @Size(max = 20) @Nullable
        String nhsNumber,

        @Valid @Nullable AskedName name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth) {

    /** A name as it was told. */
    @Schema(name = "AskedName", description = "A name as it was told; one part is enough to ask, not to be certain.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskedName(
            @Schema(description = "Given names.", examples = "Amina Rose") @Size(max = 200) @Nullable
            String given,

            @Schema(description = "Family name.", examples = "Hale") @Size(max = 200) @Nullable
            String family) {

        @Override
        public String toString() {
            return "AskedName[masked]";
        }
    }

    @Override
    public String toString() {
        return "PlanEnquiryRequest[masked]";
    }
}
