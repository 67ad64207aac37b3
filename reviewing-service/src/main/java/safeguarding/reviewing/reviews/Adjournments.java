package safeguarding.reviewing.reviews;

import java.util.List;

/** The adjournments of one review. */
public record Adjournments(List<Adjournment> all) {

    public Adjournments {
        all = List.copyOf(all);
    }
}
