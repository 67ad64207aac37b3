package safeguarding.conference.papers.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The full record of a conference, as far as the caller may read it. */
@Schema(name = "Minutes", description = "The full record of a conference, as far as the caller may read it.")
public record MinutesView(
        @Schema(required = true) UUID minutesId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "The children whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true, description = "Which writing of them this is, from 1.")
        int edition,

        @Schema(required = true) LocalDate recordedOn,

        @Schema(description = "Day on which they were sent; from then on they stay as they are.") @Nullable
        LocalDate sentOn,

        @Schema(required = true, description = "Those that the caller may read, in their order.")
        List<SectionView> sections,

        @Schema(required = true, description = "What was added after they were sent, the earliest first.")
        List<AddendumView> addenda,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "MinutesView[" + minutesId + ", " + edition + ", " + sentOn + "]";
    }

    /** One section. */
    @Schema(name = "MinutesSection", description = "One section of the minutes.")
    public record SectionView(
            @Schema(required = true) UUID sectionId,
            @Schema(required = true) String heading,
            @Schema(required = true) String wording,

            @Schema(
                    required = true,
                    enumeration = {"everybody", "professionals", "unit"})
            String readers) {
        @Override
        public String toString() {
            return "SectionView[masked]";
        }
    }

    /** Something that was added. */
    @Schema(name = "MinutesAddendum", description = "Something that was added to minutes after they were sent.")
    public record AddendumView(
            @Schema(required = true) UUID addendumId,

            @Schema(description = "The section it belongs to; absent when it stands by itself.") @Nullable
            UUID sectionId,

            @Schema(required = true) String wording,

            @Schema(
                    required = true,
                    enumeration = {"everybody", "professionals", "unit"})
            String readers,

            @Schema(required = true) LocalDate addedOn,

            @Schema(description = "The request that led to it; absent when nobody asked.") @Nullable
            UUID correctionId) {
        @Override
        public String toString() {
            return "AddendumView[masked]";
        }
    }
}
