package safeguarding.licensing.neighbours;

import java.time.LocalDate;

/**
 * An answer that a licence waits for.
 *
 * @param what code of it, such as {@code parent-signature}
 * @param since civil date on which it was asked
 * @param refused whether the answer was no
 */
public record Awaited(String what, LocalDate since, boolean refused) {}
