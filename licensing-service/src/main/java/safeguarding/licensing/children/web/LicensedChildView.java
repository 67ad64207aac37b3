package safeguarding.licensing.children.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.children.LicensedChild;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.links.Links;

/** A child of the register. */
@Schema(name = "LicensedChild", description = "A child who works or performs, or for whom somebody asks for it.")
public record LicensedChildView(
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "The council's own id of the child.")
        String councilChildId,

        @Schema(required = true) LicensedChildFields details,

        @Schema(required = true, description = "Last day of compulsory school age (G1.1): permits end there.")
        LocalDate endOfSchoolAge,

        @Schema(
                required = true,
                description = "Who may sign for the child, the first verified first; those too who do not any more.",
                maxItems = 100)
        List<SignatoryView> signatories,

        @Schema(required = true) URI link) {

    static LicensedChildView of(LicensedChild child, Links links) {
        return new LicensedChildView(
                child.id(),
                child.councilChildId(),
                LicensedChildFields.of(child.details()),
                CompulsorySchoolAge.lastDay(child.details().bornOn()),
                child.signatories().all().stream().map(SignatoryView::of).toList(),
                links.to("/v1/licensed-children/" + child.id()));
    }

    @Override
    public String toString() {
        return "LicensedChildView[masked]";
    }
}
