package safeguarding.conference.subjectaccess.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What this service holds on a person. */
@Schema(
        name = "SubjectAccessAnswer",
        description =
                "What this service holds on a person, table by table. What names others, may name others or was written in confidence is marked, and left out until a person rules that it is told.")
public record SubjectAccessAnswerView(
        @Schema(required = true) UUID requestId,
        @Schema(required = true) UUID childId,
        @Nullable UUID personId,

        @Schema(
                required = true,
                description =
                        "Other records of the same child that the caller may see: what is held on them is in here too.")
        List<UUID> otherChildIds,

        @Schema(
                required = true,
                description =
                        "Whether there is a record of the same child that is not in here, since it is kept from this caller or a person around the child asks: what is told is not all.")
        boolean more,

        @Schema(required = true) LocalDate composedOn,

        @Schema(required = true, description = "How many marked parts have no ruling yet.")
        long withoutRuling,

        @Schema(required = true) List<SectionView> sections) {

    /** What one table holds. */
    @Schema(name = "SubjectAccessSection", description = "What one table holds on the person.")
    public record SectionView(
            @Schema(required = true, examples = "statutory_visit")
            String source,

            @Schema(required = true, examples = "Statutory visits")
            String title,

            @Schema(required = true) List<EntryView> entries) {}

    /** One row. */
    @Schema(name = "SubjectAccessEntry", description = "One row, as it stands or as an earlier version stood.")
    public record EntryView(
            @Schema(required = true) String entry,

            @Schema(description = "Since when it was recorded so.") @Nullable
            String recordedFrom,

            @Schema(
                    required = true,
                    description = "Whether it was replaced since; it then holds only what was otherwise.")
            boolean earlier,

            @Schema(required = true, maxProperties = 200, description = "What is told, by name.")
            Map<String, String> values,

            @Schema(required = true) List<MarkView> marks) {

        @Override
        public String toString() {
            return "EntryView[" + entry + "]";
        }
    }

    /** A marked part. */
    @Schema(name = "SubjectAccessMark", description = "A part that is not told before a person rules on it.")
    public record MarkView(
            @Schema(required = true, description = "The part, to be named in a ruling.")
            String part,

            @Schema(required = true) String field,

            @Schema(
                    required = true,
                    enumeration = {"names-others", "may-name-others", "in-confidence"})
            String why,

            @Schema(
                    description = "Absent while nobody has ruled.",
                    enumeration = {"disclose", "withhold"})
            @Nullable
            String ruling) {}

    @Override
    public String toString() {
        return "SubjectAccessAnswerView[" + requestId + "]";
    }
}
