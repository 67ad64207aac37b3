package safeguarding.audit.programmes.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditProgramme;

/** The programme of a year. */
@Schema(name = "AuditProgramme", description = "The audits of one year, 1 April to 31 March.")
public record AuditProgrammeView(
        @Schema(required = true) UUID programmeId,

        @Schema(required = true, description = "Calendar year in whose April it begins.", examples = "2013")
        int startsIn,

        @Schema(required = true, examples = "2013-14") String year,
        @Schema(required = true) String title,

        @Schema(description = "What the year is for.") @Nullable
        String purpose,

        @Schema(description = "Civil date on which it was agreed; absent while it is a draft.") @Nullable
        LocalDate agreedOn,

        @Schema(description = "Staff number of who agreed it.") @Nullable
        String agreedBy,

        @Schema(required = true, description = "Its audits.")
        URI audits,

        @Schema(required = true) URI link) {

    static AuditProgrammeView of(AuditProgramme programme, Links links) {
        return new AuditProgrammeView(
                programme.id(),
                programme.year().startsIn(),
                programme.year().code(),
                programme.title(),
                programme.purpose().orElse(null),
                programme.agreedOn().orElse(null),
                programme.agreedBy().orElse(null),
                links.to("/v1/audits?programmeId=" + programme.id()),
                links.auditProgramme(programme.id()));
    }
}
