package safeguarding.conference.involvement.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.involvement.HandedInPart;
import safeguarding.conference.involvement.web.HandedInReportRequest.ReportSectionFields;
import safeguarding.platform.coding.Codes;

/** What an agency handed in by itself about some of the children. */
@Schema(name = "HandedInReportPart", description = "What an agency handed in by itself about some of the children.")
public record HandedInPartView(
        @Schema(required = true, description = "The children it is about whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true) List<ReportSectionFields> sections,
        @Schema(required = true) String authorRole,

        @Schema(required = true, description = "When it was handed in.")
        Instant handedInAt) {

    static HandedInPartView of(HandedInPart part, Collection<UUID> visible) {
        var written = part.written();
        return new HandedInPartView(
                written.about().stream().filter(visible::contains).toList(),
                written.sections().stream()
                        .map(section -> new ReportSectionFields(Codes.of(section.code()), section.text()))
                        .toList(),
                written.authorRole(),
                part.at());
    }

    @Override
    public String toString() {
        return "HandedInPartView[masked]";
    }
}
