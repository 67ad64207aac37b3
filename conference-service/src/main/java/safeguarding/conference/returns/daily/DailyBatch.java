package safeguarding.conference.returns.daily;

import java.util.List;

/**
 * The next changed children.
 *
 * @param entries what there is to send
 * @param heldOut changed children that cannot be sent
 * @param next position behind them
 * @param more whether more have changed already
 */
public record DailyBatch(List<DailyEntry> entries, List<DailyLedger.HeldOut> heldOut, String next, boolean more) {

    public DailyBatch {
        entries = List.copyOf(entries);
        heldOut = List.copyOf(heldOut);
    }
}
