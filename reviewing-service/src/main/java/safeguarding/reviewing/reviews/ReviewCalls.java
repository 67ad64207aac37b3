package safeguarding.reviewing.reviews;

import java.util.List;

/** What brings reviews forward, in the order in which it was written down. */
public record ReviewCalls(List<ReviewCall> all) {

    public ReviewCalls {
        all = List.copyOf(all);
    }
}
