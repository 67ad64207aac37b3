package safeguarding.licensing.dailyrecords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.neighbours.KnownProductions;

/** Removes records whose time is over (L7), production by production, and says so. */
@ApplicationScoped
public class RemovingRecords {

    private final DailyRecords records;
    private final KnownProductions productions;

    RemovingRecords(DailyRecords records, KnownProductions productions) {
        this.records = records;
        this.productions = productions;
    }

    /** The productions whose records are no longer kept. */
    public List<UUID> over(LocalDate today) {
        return records.productions().stream()
                .flatMap(production -> productions.find(production).stream())
                .filter(production -> !DailyRecordRules.stillKept(production.lastPerformance(), today)
                        .isPermitted())
                .map(KnownProduction::productionId)
                .toList();
    }

    /** Removes those of one production, in the running transaction; returns how many there were. */
    public int remove(UUID productionId, LocalDate today) {
        var lastPerformance = productions.named("productionId", productionId).lastPerformance();
        var removed = records.remove(productionId, today);
        if (removed > 0) {
            records.save(new RecordsRemoval(productionId, lastPerformance, today, removed));
        }
        return removed;
    }
}
