package safeguarding.conference.children.web.birth;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.children.birth.Birth;
import safeguarding.conference.children.birth.Births;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Shows births without the other children whom the caller may not see. */
@ApplicationScoped
class BirthViews {

    private final Births births;
    private final Access access;
    private final Links links;

    BirthViews(Births births, Access access, Links links) {
        this.births = births;
        this.access = access;
        this.links = links;
    }

    BirthView show(Birth birth) {
        var others = births.with(birth.childId()).stream()
                .filter(other -> access.mayName(other.childId()))
                .toList();
        return new BirthView(
                birth.id(),
                birth.childId(),
                birth.bornOn(),
                birth.expectedBefore().orElse(null),
                birth.bornWith().filter(access::mayName).orElse(null),
                others.stream().map(Birth::childId).toList(),
                others.stream().map(Birth::id).toList(),
                birth.recordedOn(),
                birth.correction().map(Correction::on).orElse(null),
                birth.correction().map(Correction::reason).orElse(null),
                birth.withdrawal().map(MadeInError::on).orElse(null),
                birth.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/births/" + birth.id()));
    }
}
