package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;

/** Shows how families take part. */
@ApplicationScoped
public class FamilyViews {

    private final Links links;

    FamilyViews(Links links) {
        this.links = links;
    }

    /** The participation, with those of its children whom the caller may see. */
    public FamilyParticipationView show(FamilyParticipation participation, Set<UUID> visible) {
        var part = participation.takingPart();
        return new FamilyParticipationView(
                participation.id(),
                participation.conferenceId(),
                participation.childIds().stream().filter(visible::contains).toList(),
                Codes.of(participation.participant()),
                participation.personId(),
                part.separately(),
                Codes.orNull(part.attendance()),
                Codes.orNull(part.views()),
                part.exclusionReason(),
                links.to("/v1/family-participations/" + participation.id()));
    }
}
