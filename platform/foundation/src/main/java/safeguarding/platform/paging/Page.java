package safeguarding.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is on this page, in the order the operation documents
 * @param next opaque cursor of the next page; null on the last page
 */
@Schema(description = "One page of a list. Follow next until it is absent.")
public record Page<T>(
        @Schema(required = true) List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with other items in the same places. */
    public <R> Page<R> map(Function<? super T, ? extends R> item) {
        return new Page<>(items.stream().<R>map(item).toList(), next);
    }
}
