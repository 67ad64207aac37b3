package safeguarding.licensing.chaperones.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperones.Proof;
import safeguarding.licensing.chaperones.ProofKind;
import safeguarding.platform.coding.Codes;

/** Something that was proved of a chaperone. */
@Schema(name = "ChaperoneProof", description = "Something that was proved of a chaperone.")
public record ProofFields(
        @Schema(
                required = true,
                description = "What was proved.",
                enumeration = {
                    "enhanced-dbs",
                    "identity",
                    "reference",
                    "safeguarding-training",
                    "first-aid-training",
                    "teaching-qualification"
                })
        @NotBlank
        @Size(max = 30)
        String kind,

        @Schema(
                required = true,
                description = "Civil date on which it was done or seen, not ahead (A5).",
                examples = "2013-03-04")
        @NotNull
        LocalDate doneOn,

        @Schema(
                description = "Last civil date on which it holds; absent when it holds for good.",
                examples = "2016-03-03")
        @Nullable
        LocalDate expiresOn) {

    static ProofFields of(Proof proof) {
        return new ProofFields(Codes.of(proof.kind()), proof.doneOn(), proof.expiresOn());
    }

    Proof read() {
        return new Proof(Codes.read("details.proofs.kind", kind, ProofKind.class), doneOn, expiresOn);
    }
}
