package safeguarding.gateway.cpis.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One part that belongs into the file.
 *
 * @param source short name of the service
 * @param asOf when the service answered; absent when the part is missing
 * @param total how many rows the part has; absent when it is missing
 * @param digest of those rows; absent when it is missing
 * @param reason why it is missing
 */
@Schema(name = "CpIsUploadPart", description = "A part that belongs into the council's file, here or missing.")
public record CpIsUploadPartView(
        @Schema(required = true, examples = "conference") String source,

        @Schema(
                required = true,
                enumeration = {"present", "missing"})
        String status,

        @Nullable Instant asOf,
        @Schema(minimum = "0") @Nullable Integer total,

        @Schema(description = "SHA-256 of its rows, as the service says and as they were found to have.") @Nullable
        String digest,

        @Schema(
                description = "Why the part is missing: not-offered (the service does not give one yet), unreachable,"
                        + " too-slow, failed (also: not whole) or not-allowed.")
        @Nullable
        String reason) {

    /** A part that is here, and whole. */
    public static CpIsUploadPartView present(String source, Instant asOf, int total, String digest) {
        return new CpIsUploadPartView(source, "present", asOf, total, digest, null);
    }

    /** A part that could not be had. */
    public static CpIsUploadPartView missing(String source, String reason) {
        return new CpIsUploadPartView(source, "missing", null, null, null, reason);
    }

    /** Whether the part could not be had. */
    public static boolean isMissing(CpIsUploadPartView part) {
        return part.reason() != null;
    }
}
