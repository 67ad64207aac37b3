package safeguarding.conference.quality.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import safeguarding.conference.links.Links;
import safeguarding.conference.quality.FlagIdentity;
import safeguarding.conference.quality.FlaggedFact;
import safeguarding.conference.quality.QualityRules;

/** Shows flagged facts with what the rule says and what would mend them. */
@ApplicationScoped
class FlaggedFactViews {

    private final Links links;

    FlaggedFactViews(Links links) {
        this.links = links;
    }

    FlaggedFactView show(FlaggedFact flag) {
        var identity = flag.identity();
        var rule = QualityRules.of(identity.code());
        return new FlaggedFactView(
                identity.flagId(),
                identity.childId(),
                identity.area(),
                identity.kind(),
                identity.factId(),
                identity.code(),
                rule.rule(),
                rule.citation(),
                rule.sentence(),
                rule.mend(),
                flag.place().isEmpty() ? null : flag.place(),
                flag.flaggedOn(),
                flag.explanation().map(FlaggedFactView.ExplanationView::of).orElse(null),
                fact(identity),
                links.to("/v1/flagged-facts/" + identity.flagId()));
    }

    /** A decision is read in the record of its child: its flag does not know its conference. */
    private URI fact(FlagIdentity flag) {
        return switch (flag.kind()) {
            case "conference" -> links.to("/v1/conferences/" + flag.factId());
            case "plan" -> links.to("/v1/plans/" + flag.factId());
            case "section-47-enquiry" -> links.enquiry(flag.factId());
            case "child" -> links.child(flag.childId());
            default -> links.to("/v1/children/" + flag.childId() + "/conference-record");
        };
    }
}
