package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import safeguarding.conference.children.Children;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.correspondence.RecipientKind;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.platform.time.CivilTime;

/** Where the child, its family and the recipient live. */
@ApplicationScoped
class FactsOfHomes {

    private final Addresses addresses;
    private final Children children;
    private final Clock clock;

    FactsOfHomes(Addresses addresses, Children children, Clock clock) {
        this.addresses = addresses;
        this.children = children;
        this.clock = clock;
    }

    List<Fact> gather(AboutLetter about) {
        var childId = about.to().childId();
        var restricted = children.findChild(childId).orElseThrow().restricted();
        var known = addresses.of(childId);
        var facts = new ArrayList<Fact>();
        known.forEach(address -> facts.add(fact(fieldOf(address), address, restricted)));
        recipients(known, about)
                .ifPresent(address -> facts.add(fact(LetterField.RECIPIENT_ADDRESS, address, false)
                        .about(about.recipient().personId())));
        return facts;
    }

    /** The recipient's own home; that of the child for those who live there and have none of their own. */
    private Optional<Address> recipients(List<Address> known, AboutLetter about) {
        var recipient = about.recipient();
        var person = recipient.kind() == RecipientKind.CHILD ? null : recipient.personId();
        if (recipient.kind() == RecipientKind.PROFESSIONAL) {
            return Optional.empty();
        }
        return known.stream()
                .filter(this::current)
                .filter(address -> Objects.equals(address.relatedPersonId().orElse(null), person))
                .findFirst()
                .or(() -> recipient.withChild()
                        ? known.stream()
                                .filter(this::current)
                                .filter(address -> address.relatedPersonId().isEmpty())
                                .findFirst()
                        : Optional.empty());
    }

    private LetterField fieldOf(Address address) {
        if (!current(address)) {
            return LetterField.FORMER_ADDRESS;
        }
        return address.relatedPersonId().isEmpty() ? LetterField.CHILD_ADDRESS : LetterField.RELATIVE_ADDRESS;
    }

    private boolean current(Address address) {
        var until = address.home().to();
        return until == null || until.isAfter(CivilTime.today(clock));
    }

    private static Fact fact(LetterField field, Address address, boolean restricted) {
        var home = address.home();
        var lines = new ArrayList<>(home.lines());
        if (home.postcode() != null) {
            lines.add(home.postcode());
        }
        return Fact.of(field, String.join("\n", lines))
                .about(address.relatedPersonId().orElse(address.childId()))
                .named(address.id())
                .closed(home.doNotDisclose() || restricted)
                .traced(TracesOfPlace.of(home.lines(), home.postcode()));
    }
}
