package safeguarding.platform.deadline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.store.DeadlineRegister;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.PageRequest;

/** The deadlines that a caller may see, in a list or as they change. */
@ApplicationScoped
class ListingDeadlines {

    private final DeadlineRegister register;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Clock clock;

    ListingDeadlines(DeadlineRegister register, ChangeFeed changes, GoneFromSight gone, Clock clock) {
        this.register = register;
        this.changes = changes;
        this.gone = gone;
        this.clock = clock;
    }

    DeadlinePage list(DeadlineFilter filter, Access access, PageRequest page) {
        var found = register.list(filter.read(clock), access::toList, page);
        note(found.items(), access);
        return new DeadlinePage(found.items(), List.of(), found.next());
    }

    /** What has changed since a cursor: deadlines as they stand, and which have gone from the caller's sight. */
    DeadlinePage changedSince(String cursor, Access access, PageRequest page) {
        var changed = changes.page("deadline", cursor, page, ids -> told(ids, access));
        return new DeadlinePage(
                changed.items().stream().flatMap(one -> one.view().stream()).toList(),
                changed.items().stream()
                        .filter(one -> one.view().isEmpty())
                        .map(Told::deadlineId)
                        .toList(),
                changed.next());
    }

    private record Told(UUID deadlineId, Optional<Deadline> view) {}

    private List<Told> told(List<UUID> changed, Access access) {
        var shown = register.shown(changed, access::toList);
        note(shown.values(), access);
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> new Told(id, Optional.ofNullable(shown.get(id))))
                .toList();
    }

    private static void note(Collection<Deadline> shown, Access access) {
        shown.forEach(deadline -> access.shown(deadline.subject().childIds()));
    }
}
