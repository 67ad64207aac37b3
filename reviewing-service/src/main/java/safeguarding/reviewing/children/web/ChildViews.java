package safeguarding.reviewing.children.web;

import jakarta.inject.Singleton;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.links.Links;

/** Shows children. Nobody outside the council reads them here. */
@Singleton
public class ChildViews {

    private final Links links;

    ChildViews(Links links) {
        this.links = links;
    }

    /** The child as it is known. */
    public ChildView show(Child child) {
        var details = child.details();
        return new ChildView(
                child.id(),
                child.reference().councilChildId(),
                NameFields.of(details.name()),
                details.dates().bornOn(),
                details.dates().diedOn(),
                CharacteristicsFields.of(details.characteristics()),
                IdentifierFields.of(details.identifiers()),
                ResponsibilityFields.of(details.responsibility()),
                UnaccompaniedFields.of(details.unaccompanied()),
                child.restricted(),
                child.findings().stream().map(FindingView::of).toList(),
                child.withdrawal().map(MadeInError::on).orElse(null),
                child.withdrawal().map(MadeInError::reason).orElse(null),
                child.holdsFrom(),
                links.child(child.id()));
    }
}
