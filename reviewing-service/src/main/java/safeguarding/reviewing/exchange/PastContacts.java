package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguarding.reviewing.footprint.ContactMade;
import safeguarding.reviewing.footprint.Contacts;
import safeguarding.reviewing.footprint.IroContact;
import safeguarding.reviewing.footprint.LeavingFootprint;
import safeguarding.reviewing.footprint.web.ContactFields;
import safeguarding.reviewing.neighbours.KnownReviews;
import safeguarding.reviewing.reviews.ReviewChains;

/** Takes in what IROs did between reviews. A contact is known by its day, kind and who made it. */
@ApplicationScoped
class PastContacts {

    private final ReviewChains chains;
    private final KnownReviews reviews;
    private final Contacts contacts;
    private final LeavingFootprint footprint;

    PastContacts(ReviewChains chains, KnownReviews reviews, Contacts contacts, LeavingFootprint footprint) {
        this.chains = chains;
        this.reviews = reviews;
        this.contacts = contacts;
        this.footprint = footprint;
    }

    void take(UUID periodId, List<ContactFields> told) {
        if (told.isEmpty()) {
            return;
        }
        var chain = chains.ofPeriod(periodId)
                .flatMap(each -> reviews.chain(each.id()))
                .orElseThrow(() -> new IllegalStateException("There is no chain of reviews for " + periodId));
        var known = contacts.ofChain(chain.chainId());
        told.stream()
                .map(ContactFields::read)
                .distinct()
                .forEach(made -> known.stream()
                        .filter(contact -> isThat(contact.made(), made))
                        .findFirst()
                        .ifPresentOrElse(contact -> putRight(contact, made), () -> footprint.record(chain, made)));
    }

    private void putRight(IroContact contact, ContactMade made) {
        if (!contact.made().equals(made)) {
            footprint.correct(contact, made, Told.OTHERWISE);
        }
    }

    private static boolean isThat(ContactMade known, ContactMade told) {
        return known.on().equals(told.on())
                && known.kind() == told.kind()
                && known.by().equals(told.by());
    }
}
