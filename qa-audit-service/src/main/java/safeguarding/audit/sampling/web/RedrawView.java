package safeguarding.audit.sampling.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.sampling.Redrawn;

/** A sample beside what the same draw gives now. */
@Schema(name = "AuditSampleRedraw", description = "A sample beside what the same draw gives from what was known then.")
public record RedrawView(
        @Schema(required = true) UUID sampleId,

        @Schema(required = true, description = "Whether the cases among which is drawn are the same.")
        boolean sameFrame,

        @Schema(required = true, description = "Whether the drawn cases are the same, in the same order.")
        boolean sameCases,

        @Schema(required = true, minimum = "0") int frameSizeThen,
        @Schema(required = true, minimum = "0") int frameSizeNow,
        @Schema(required = true) String frameDigestThen,
        @Schema(required = true) String frameDigestNow,

        @Schema(
                required = true,
                maxItems = 100,
                description = "Keys of cases that stood in the frame then and do not now, or with another stratum.")
        List<String> onlyThen,

        @Schema(
                required = true,
                maxItems = 100,
                description = "Keys of cases that stand in the frame now and did not then, or with another stratum.")
        List<String> onlyNow,

        @Schema(required = true, description = "What that means.")
        String inWords) {

    private static final int MOST_KEYS = 100;

    static RedrawView of(UUID sampleId, Redrawn redrawn) {
        return new RedrawView(
                sampleId,
                redrawn.sameFrame(),
                redrawn.sameCases(),
                redrawn.frameThen().size(),
                redrawn.frameNow().size(),
                redrawn.frameThen().digest(),
                redrawn.frameNow().digest(),
                some(redrawn.onlyThen()),
                some(redrawn.onlyNow()),
                inWords(redrawn));
    }

    private static List<String> some(Collection<String> keys) {
        return keys.stream().limit(MOST_KEYS).toList();
    }

    private static String inWords(Redrawn redrawn) {
        if (redrawn.sameFrame()) {
            return redrawn.sameCases()
                    ? "The same cases are drawn from the same frame."
                    : "The frame is the same, and other cases are drawn: the draw itself was changed.";
        }
        var changed =
                "The frame is another one: records were destroyed since, or what was told was put right by a rebuild.";
        return redrawn.sameCases() ? changed + " The same cases are drawn." : changed + " Other cases are drawn.";
    }
}
