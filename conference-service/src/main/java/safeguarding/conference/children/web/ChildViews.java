package safeguarding.conference.children.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.rule.MadeInError;

/** Shows children as the running request's caller may see them: partner agencies see who the child is and whom to ring. */
@RequestScoped
public class ChildViews {

    private static final List<String> KEPT_FROM_PARTNERS =
            List.of("councilChildId", "characteristics", "identifiers", "support", "restricted", "findings");

    private final Sight sight;
    private final SamePerson persons;
    private final PersonInSight inSight;
    private final Links links;

    ChildViews(Sight sight, SamePerson persons, PersonInSight inSight, Links links) {
        this.sight = sight;
        this.persons = persons;
        this.inSight = inSight;
        this.links = links;
    }

    /** The child, with everything left out that is kept from the caller. */
    public ChildView show(Child child) {
        return sight.narrow() ? narrow(child) : full(child);
    }

    private ChildView full(Child child) {
        var details = child.details();
        return new ChildView(
                child.id(),
                child.reference().councilChildId(),
                NameFields.of(details.name()),
                details.dates().bornOn(),
                details.dates().expectedOn(),
                details.dates().diedOn(),
                CharacteristicsFields.of(details.characteristics()),
                IdentifierFields.of(details.identifiers()),
                ResponsibilityFields.of(details.responsibility()),
                SupportFields.of(details.support()),
                details.support().safeContact(),
                child.restricted(),
                child.findings().stream().map(FindingView::of).toList(),
                samePerson(child),
                child.withdrawal().map(MadeInError::on).orElse(null),
                child.withdrawal().map(MadeInError::reason).orElse(null),
                child.holdsFrom(),
                List.of(),
                links.child(child.id()));
    }

    private ChildView narrow(Child child) {
        var details = child.details();
        return new ChildView(
                child.id(),
                null,
                NameFields.of(details.name()),
                details.dates().bornOn(),
                details.dates().expectedOn(),
                details.dates().diedOn(),
                null,
                null,
                ResponsibilityFields.of(details.responsibility()),
                null,
                details.support().safeContact(),
                null,
                null,
                samePerson(child),
                child.withdrawal().map(MadeInError::on).orElse(null),
                null,
                child.holdsFrom(),
                KEPT_FROM_PARTNERS,
                links.child(child.id()));
    }

    /** Looked up only for those of whom there once were several records. */
    private @Nullable SamePersonView samePerson(Child child) {
        if (!child.everMerged()) {
            return null;
        }
        var records = persons.recordsOf(child.id());
        var seen = inSight.inSight(child.id(), records);
        var more = sight.narrow() ? null : seen.size() < records.size();
        var surviving = persons.survivingOf(child.id());
        return records.size() == 1 || (sight.narrow() && seen.size() == 1)
                ? null
                : new SamePersonView(
                        seen.contains(surviving) ? surviving : null,
                        seen.stream()
                                .filter(id -> !id.equals(child.id()))
                                .sorted()
                                .toList(),
                        more);
    }
}
