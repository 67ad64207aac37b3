package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Children;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.platform.time.CivilTime;

/** How somebody of a family can be reached without danger: what is written of them, of their home, and of the family. */
@ApplicationScoped
class SafeContacts {

    private final Children children;
    private final Addresses addresses;
    private final Clock clock;

    SafeContacts(Children children, Addresses addresses, Clock clock) {
        this.children = children;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** That of the child; null when nothing is known. */
    @Nullable
    String ofChild(UUID childId) {
        return together(Stream.concat(ofFamily(childId), ofHome(childId, Optional.empty())));
    }

    /** That of a relative; null when nothing is known. */
    @Nullable
    String of(RelatedPerson relative) {
        var childId = relative.childId();
        var own = Stream.concat(
                Stream.ofNullable(relative.person().safeContact()), ofHome(childId, Optional.of(relative.id())));
        var shared = relative.relation().livesWithChild() ? ofHome(childId, Optional.empty()) : Stream.<String>empty();
        return together(Stream.concat(own, Stream.concat(shared, ofFamily(childId))));
    }

    private Stream<String> ofFamily(UUID childId) {
        return children
                .findChild(childId)
                .map(child -> child.details().support().safeContact())
                .stream();
    }

    private Stream<String> ofHome(UUID childId, Optional<UUID> personId) {
        return addresses.of(childId).stream()
                .filter(address -> address.relatedPersonId().equals(personId))
                .filter(this::current)
                .map(address -> address.home().safeContact())
                .filter(Objects::nonNull);
    }

    private boolean current(Address address) {
        var until = address.home().to();
        return until == null || until.isAfter(CivilTime.today(clock));
    }

    private static @Nullable String together(Stream<String> contacts) {
        var all = contacts.distinct().collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
