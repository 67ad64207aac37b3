package safeguarding.licensing.parties.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.parties.Merging;
import safeguarding.licensing.parties.Party;

/** A party. */
@Schema(
        name = "LicensingParty",
        description =
                "Whoever asks for licences, or is named in them. Of a party that was merged into another the other"
                        + " stands for both.")
public record PartyView(
        @Schema(required = true) UUID partyId,
        @Schema(required = true) PartyFields details,

        @Schema(description = "The party that stands for this one too; absent while it stands by itself.") @Nullable
        URI mergedInto,

        @Schema(description = "Why the two are the same.") @Nullable
        String mergedBecause,

        @Schema(required = true) URI link) {

    static PartyView of(Party party, Links links) {
        return new PartyView(
                party.id(),
                PartyFields.of(party.details()),
                party.merging().map(merging -> links.party(merging.into())).orElse(null),
                party.merging().map(Merging::reason).orElse(null),
                links.party(party.id()));
    }
}
