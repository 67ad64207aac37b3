package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.exchange.history.ConferenceHistory;
import safeguarding.conference.exchange.history.PastAddress;
import safeguarding.conference.exchange.history.PastRelatedPerson;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.conference.family.FamilyMember;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.family.Relation;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/** Takes in the people and the homes around a child; what a later record leaves out stays. */
@ApplicationScoped
class PastFamilies {

    private final RelatedPeople people;
    private final Addresses addresses;
    private final PastChildren children;
    private final Clock clock;

    PastFamilies(RelatedPeople people, Addresses addresses, PastChildren children, Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.children = children;
        this.clock = clock;
    }

    void take(UUID childId, ConferenceHistory record) {
        var today = CivilTime.today(clock);
        var ids = takePeople(childId, record.relatedPeople(), today);
        takeAddresses(childId, record.addresses(), ids, today);
    }

    private Map<String, UUID> takePeople(UUID childId, List<PastRelatedPerson> told, LocalDate today) {
        var known = new HashMap<String, RelatedPerson>();
        if (!told.isEmpty()) {
            people.everOf(childId)
                    .forEach(person -> person.externalReference().ifPresent(name -> known.put(name, person)));
        }
        var ids = new HashMap<String, UUID>();
        var kept = new ArrayList<RelatedPerson>();
        for (var one : told) {
            var person = known.get(one.reference());
            if (person == null) {
                person = RelatedPerson.add(
                        new FamilyMember(childId, one.reference()),
                        relation(one),
                        one.person().person(),
                        today);
            } else {
                person.change(relation(one), one.person().person(), today);
            }
            kept.add(person);
            ids.put(one.reference(), person.id());
        }
        people.saveAll(kept);
        return ids;
    }

    private Relation relation(PastRelatedPerson one) {
        var told = one.person().relation();
        return one.siblingCouncilChildId() == null
                ? told
                : new Relation(
                        told.role(),
                        told.parentalResponsibility(),
                        told.livesWithChild(),
                        children.identityOf(one.siblingCouncilChildId()),
                        told.from(),
                        told.to());
    }

    private void takeAddresses(UUID childId, List<PastAddress> told, Map<String, UUID> personIds, LocalDate today) {
        var known = new HashMap<String, Address>();
        if (!told.isEmpty()) {
            addresses
                    .everOf(childId)
                    .forEach(address -> address.externalReference().ifPresent(name -> known.put(name, address)));
        }
        var kept = new ArrayList<Address>();
        for (var one : told) {
            var address = known.get(one.reference());
            if (address == null) {
                address = Address.add(
                        new FamilyMember(childId, one.reference()),
                        personId(one.relatedPersonReference(), personIds),
                        one.address().home(),
                        today);
            } else {
                address.change(one.address().home(), today);
            }
            kept.add(address);
        }
        addresses.saveAll(kept);
    }

    private static @Nullable UUID personId(@Nullable String reference, Map<String, UUID> personIds) {
        if (reference == null) {
            return null;
        }
        var id = personIds.get(reference);
        if (id == null) {
            throw ProblemException.invalid(List.of(
                    new Violation("addresses.relatedPersonReference", "No person of this record has the reference.")));
        }
        return id;
    }
}
