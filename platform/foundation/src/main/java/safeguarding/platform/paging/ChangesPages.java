package safeguarding.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.feed.ChangeFeed;

/** The change feed of a collection ({@code updatedSince}): what the journal says has changed, as it is now. */
@ApplicationScoped
public class ChangesPages {

    private final ChangeFeed feed;

    ChangesPages(ChangeFeed feed) {
        this.feed = feed;
    }

    /**
     * The next changes. The views are read after the journal, in the same transaction, so that they are never older than
     * the changes that named them.
     *
     * @param aggregateType kind of the collection's records, such as {@code plan}
     * @param updatedSince {@code next} of the last answer; null or empty to begin with the first change ever
     * @param visible reads the present views of those records that the caller may see, and notes them as shown
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ChangesPage since(
            String aggregateType,
            @Nullable String updatedSince,
            PageRequest page,
            Function<? super List<UUID>, ? extends Map<UUID, ?>> visible) {
        var changes = feed.changesSince(aggregateType, updatedSince, page.size());
        var views = changes.ids().isEmpty() ? Map.<UUID, Object>of() : visible.apply(changes.ids());
        var items = new ArrayList<>(changes.ids().size());
        for (var id : changes.ids()) {
            items.add(Objects.<Object>requireNonNullElseGet(views.get(id), () -> ChangesPage.Removed.of(id)));
        }
        return new ChangesPage(items, changes.next());
    }
}
