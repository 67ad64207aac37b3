package safeguarding.conference.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.correspondence.Withholding;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;

/** Shows what is kept from whom. */
@ApplicationScoped
class WithholdingViews {

    private final Links links;

    WithholdingViews(Links links) {
        this.links = links;
    }

    WithholdingView show(Withholding withholding) {
        var withheld = withholding.withheld();
        var field = withheld.field();
        return new WithholdingView(
                withholding.id(),
                withholding.childId(),
                withheld.keptFrom(),
                Codes.of(withheld.kind()),
                withheld.subjectId(),
                field == null ? null : field.code(),
                withheld.reason(),
                withholding.setOn(),
                withholding.endedOn(),
                withholding.endedBecause(),
                links.to("/v1/withholdings/" + withholding.id()));
    }
}
