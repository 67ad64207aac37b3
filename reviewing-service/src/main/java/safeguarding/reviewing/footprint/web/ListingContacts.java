package safeguarding.reviewing.footprint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.footprint.Contacts;
import safeguarding.reviewing.footprint.IroContact;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists what IROs did for children, and what has changed in it. */
@ApplicationScoped
class ListingContacts {

    private final RecordKind<IroContact> kind;
    private final ListedRecords listed;
    private final Links links;

    ListingContacts(Contacts contacts, ListedRecords listed, Links links) {
        this.kind = new RecordKind<>(
                "listIroContacts", "iro-contact", "iro_contact", IroContact.class, contacts::all, IroContact::childId);
        this.listed = listed;
        this.links = links;
    }

    ContactPage list(ContactFilter filter, Access access, PageRequest page) {
        var ids = listed.visible(kind, access, null)
                .where("r.withdrawn_on is null")
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.chain_id = :chain", "chain", filter.chainId())
                .whereGiven("r.kind = :kind", "kind", filter.kindStored())
                .whereGiven("r.made_on >= :from", "from", filter.from())
                .whereGiven("r.made_on <= :to", "to", filter.to())
                .ids(page);
        var items = listed.read(kind, ids.items(), null, access).stream()
                .map(contact -> ContactView.of(contact, links))
                .toList();
        return new ContactPage(items, List.of(), ids.next());
    }

    ContactPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, contact -> ContactView.of(contact, links));
        return new ContactPage(changed.items(), changed.removed(), changed.next());
    }
}
