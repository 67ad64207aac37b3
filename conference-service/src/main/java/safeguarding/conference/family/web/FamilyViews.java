package safeguarding.conference.family.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.links.Links;
import safeguarding.conference.sight.Sight;

/**
 * Shows families as the running request's caller may see them. Partner agencies never get an address that is not to be
 * disclosed, nor a phone number or date of birth.
 */
@RequestScoped
public class FamilyViews {

    private static final List<String> KEPT_FROM_PARTNERS = List.of("dateOfBirth", "linkedChildId", "phone");

    private final Sight sight;
    private final Links links;

    FamilyViews(Sight sight, Links links) {
        this.sight = sight;
        this.links = links;
    }

    /** The person, with everything left out that is kept from the caller. */
    public RelatedPersonView show(RelatedPerson person) {
        var narrow = sight.narrow();
        var relation = person.relation();
        var who = person.person();
        return new RelatedPersonView(
                person.id(),
                person.childId(),
                relation.role().code(),
                relation.parentalResponsibility(),
                relation.livesWithChild(),
                relation.nonResidentParent(),
                narrow ? null : relation.linkedChildId(),
                who.given(),
                who.family(),
                narrow ? null : who.dateOfBirth(),
                narrow ? null : who.phone(),
                who.safeContact(),
                who.interpreterLanguage(),
                relation.from(),
                relation.to(),
                narrow ? KEPT_FROM_PARTNERS : List.of(),
                links.relatedPerson(person.childId(), person.id()));
    }

    /** The address, or only that there is one. */
    public AddressView show(Address address) {
        var home = address.home();
        var link = links.address(address.childId(), address.id());
        return sight.narrow() && home.doNotDisclose()
                ? new AddressView(
                        address.id(), address.childId(), true, null, null, null, null, null, null, null, null, link)
                : new AddressView(
                        address.id(),
                        address.childId(),
                        false,
                        address.relatedPersonId().orElse(null),
                        home.kind().code(),
                        home.lines(),
                        home.postcode(),
                        home.from(),
                        home.to(),
                        home.doNotDisclose(),
                        home.safeContact(),
                        link);
    }
}
