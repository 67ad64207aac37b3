package safeguarding.reviewing.children.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.children.identifiers.Finding;

/** Something that is wrong with what is written about a child. */
@Schema(
        name = "ChildFinding",
        description = "Something that is wrong with what is written about a child; it stays until it is put right.")
public record FindingView(
        @Schema(required = true, examples = "nhs-number-check-digit")
        String code,

        @Schema(required = true, examples = "identifiers.nhsNumber")
        String field,

        @Schema(required = true) String message) {

    static FindingView of(Finding finding) {
        return new FindingView(finding.code(), finding.field(), finding.sentence());
    }
}
