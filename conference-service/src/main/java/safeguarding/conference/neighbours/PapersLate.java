package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/** Papers that are late, of the conferences of one chair: told by convening, asked by the register of chairs. */
public interface PapersLate {

    /**
     * How many of a chair's conferences wait for their letters or their full record beyond the limit (B2.11).
     *
     * @param asAt civil date at whose end they wait
     * @param knownOn civil date: what was recorded by its end counts
     */
    Late of(UUID chairId, LocalDate asAt, LocalDate knownOn);

    /**
     * Conferences whose papers are late.
     *
     * @param letters those whose decision letters are not all sent
     * @param records those whose full record is not sent
     */
    record Late(int letters, int records) {}
}
