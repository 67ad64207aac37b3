package safeguarding.conference.expectation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ChairsWord;
import safeguarding.conference.expectation.ExpectedAgency;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;

/** An agency that is expected at a conference. */
@Schema(description = "An agency that is expected at a conference, once for all its children, and why.")
public record ExpectedAgencyView(
        @Schema(required = true) UUID expectedAgencyId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "The children whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true, examples = "gp") String kind,

        @Schema(description = "Code of the organisation; absent while it is not known.", examples = "gp-practice-elm")
        @Nullable
        String organisation,

        @Schema(
                required = true,
                description = "expected; organisation-not-known: expected, and nobody can invite it yet; removed by the"
                        + " chair.",
                enumeration = {"expected", "organisation-not-known", "removed"})
        String state,

        @Schema(required = true) boolean directContact,
        @Schema(required = true) LocalDate expectedOn,

        @Schema(required = true, description = "What each rule said that expects it.")
        List<String> because,

        @Schema(required = true, description = "The rules that expect it.")
        List<UUID> ruleIds,

        @Schema(description = "Why the chair added it; absent when rules expect it.") @Nullable
        String addedReason,

        @Schema(description = "Day on which the chair removed it; absent while it is expected.") @Nullable
        LocalDate removedOn,

        @Schema(description = "Why the chair removed it; absent while it is expected.") @Nullable
        String removedReason,

        @Schema(required = true) URI link) {

    static ExpectedAgencyView of(ExpectedAgency expected, Collection<UUID> visible, Links links) {
        return new ExpectedAgencyView(
                expected.id(),
                expected.conferenceId(),
                expected.childIds().stream().filter(visible::contains).toList(),
                Codes.of(expected.kind()),
                expected.agency().orElse(null),
                state(expected),
                expected.directContact(),
                expected.expectedOn(),
                expected.because().sentences(),
                expected.because().rules(),
                expected.added().map(ChairsWord::reason).orElse(null),
                expected.removedOn().orElse(null),
                expected.removed().map(ChairsWord::reason).orElse(null),
                links.to("/v1/expected-agencies/" + expected.id()));
    }

    private static String state(ExpectedAgency expected) {
        if (expected.removedOn().isPresent()) {
            return "removed";
        }
        return expected.agency().isPresent() ? "expected" : "organisation-not-known";
    }

    @Override
    public String toString() {
        return "ExpectedAgencyView[" + expectedAgencyId + "]";
    }
}
