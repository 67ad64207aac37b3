package safeguarding.conference.family.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.family.Relation;
import safeguarding.conference.links.Links;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.access.Access;
import safeguarding.platform.problem.ProblemException;

/**
 * Shows families as the running request's caller may see them. Partner agencies never get an address that is not to be
 * disclosed, nor a phone number or date of birth.
 */
@RequestScoped
public class FamilyViews {

    private static final List<String> KEPT_FROM_PARTNERS = List.of("dateOfBirth", "linkedChildId", "phone");

    private final Sight sight;
    private final Access access;
    private final Links links;

    FamilyViews(Sight sight, Access access, Links links) {
        this.sight = sight;
        this.access = access;
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
                narrow ? null : shownLink(relation),
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

    /** A sibling whom the caller may not see is not linked, and nothing says that there is a link. */
    private @Nullable UUID shownLink(Relation relation) {
        var linked = relation.linkedChildId();
        return linked != null && access.mayName(linked) ? linked : null;
    }

    /**
     * What a caller asks to write down, with the link kept that this caller does not get to see.
     *
     * @param known what is written; null when the person is new
     * @throws ProblemException {@code invalid-request} when a child is linked whom the caller does not see
     */
    Relation asked(Relation asked, @Nullable Relation known) {
        var before = known == null ? null : known.linkedChildId();
        var linked = asked.linkedChildId();
        if (linked == null) {
            return known != null && shownLink(known) == null ? asked.linkedTo(before) : asked;
        }
        if (!linked.equals(before) && shownLink(asked) == null) {
            throw ProblemException.invalid("linkedChildId", "There is no such child for this caller.");
        }
        return asked;
    }

    /**
     * An address as it was known. From partner agencies it is kept unless it may be disclosed now as well: what is secret
     * today is not told as news of yesterday.
     *
     * @param now the child's addresses as they stand
     */
    AddressView show(Address known, List<Address> now) {
        var disclosed = now.stream()
                .anyMatch(address ->
                        address.id().equals(known.id()) && !address.home().doNotDisclose());
        return sight.narrow() && !disclosed ? withheld(known) : show(known);
    }

    /** The address, or only that there is one. */
    public AddressView show(Address address) {
        var home = address.home();
        return sight.narrow() && home.doNotDisclose()
                ? withheld(address)
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
                        links.address(address.childId(), address.id()));
    }

    private AddressView withheld(Address address) {
        return new AddressView(
                address.id(),
                address.childId(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                links.address(address.childId(), address.id()));
    }
}
