package safeguarding.licensing.chaperones.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.chaperones.ChaperoneDetails;
import safeguarding.licensing.chaperones.Proofs;

/** Everything about a chaperone that can change. */
@Schema(name = "ChaperoneDetails", description = "Everything about a chaperone that can change.")
public record ChaperoneFields(
        @Schema(required = true, description = "Civil date of birth: a chaperone is 18 or older (H9).") @NotNull
        LocalDate dateOfBirth,

        @Schema(
                required = true,
                description =
                        "What was proved, with its dates. Needed on a day with children: an enhanced check, a proof of"
                                + " identity and training in safeguarding (LC60).")
        @NotNull
        @Size(max = 100)
        List<@Valid @NotNull ProofFields> proofs) {

    static ChaperoneFields of(ChaperoneDetails details) {
        return new ChaperoneFields(
                details.dateOfBirth(),
                details.proofs().all().stream().map(ProofFields::of).toList());
    }

    ChaperoneDetails read() {
        return new ChaperoneDetails(
                dateOfBirth, new Proofs(proofs.stream().map(ProofFields::read).toList()));
    }

    @Override
    public String toString() {
        return "ChaperoneFields[masked]";
    }
}
