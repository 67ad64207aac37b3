package safeguarding.audit.population.web.rebuild;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.population.rebuild.Proof;
import safeguarding.platform.coding.Codes;

/** A comparison with what a publisher itself says. */
@Schema(name = "PopulationProof", description = "What a publisher itself says of a day, beside what is known here.")
public record ProofView(
        @Schema(required = true) UUID proofId,

        @Schema(
                required = true,
                enumeration = {"child-protection-plan", "looked-after"})
        String caseKind,

        @Schema(required = true) LocalDate asAt,

        @Schema(
                required = true,
                enumeration = {"waiting", "finished"})
        String state,

        @Schema(required = true) String askedBy,
        @Schema(required = true) Instant askedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "What it waits for; absent otherwise.") @Nullable
        String reason,

        @Schema(description = "Whether both are the same; absent until it is finished.") @Nullable
        Boolean same,

        @Schema(minimum = "0", description = "Open cases there, without those that are restricted or sealed.") @Nullable
        Integer there,

        @Schema(minimum = "0", description = "Open cases here, without those that are set aside.") @Nullable
        Integer here,

        @Schema(required = true, maxItems = 100, description = "Keys of cases that are missing here.")
        List<String> onlyThere,

        @Schema(required = true, maxItems = 100, description = "Keys of cases that are not there.")
        List<String> onlyHere,

        @Schema(required = true) URI link) {

    static ProofView of(Proof proof, Links links) {
        return new ProofView(
                proof.id(),
                Codes.of(proof.kind()),
                proof.asAt(),
                proof.finished() ? "finished" : "waiting",
                proof.askedBy(),
                proof.askedAt(),
                proof.finishedAt(),
                proof.reason(),
                proof.finished() ? proof.equal() : null,
                proof.there(),
                proof.here(),
                proof.onlyThere(),
                proof.onlyHere(),
                links.to("/v1/population-proofs/" + proof.id()));
    }
}
