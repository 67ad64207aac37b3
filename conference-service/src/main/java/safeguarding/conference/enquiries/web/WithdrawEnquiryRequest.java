package safeguarding.conference.enquiries.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a section 47 enquiry that was recorded never was. */
@Schema(description = "Why a section 47 enquiry that was recorded never was.")
public record WithdrawEnquiryRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawEnquiryRequest[masked]";
    }
}
