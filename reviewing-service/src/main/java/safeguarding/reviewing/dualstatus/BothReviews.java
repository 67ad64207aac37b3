package safeguarding.reviewing.dualstatus;

import org.jspecify.annotations.Nullable;

/**
 * The next reviews of a child with a protection plan who is looked after, beside each other.
 *
 * @param protection the next child protection review; null when none is known
 * @param lookedAfter the next looked-after review; null when none is known
 */
public record BothReviews(
        @Nullable ReviewDay protection, @Nullable ReviewDay lookedAfter) {}
