package safeguarding.platform.measure.yardstick;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.versioning.Versions;

/** Setting targets and comparators. The same again leaves no trace. */
@ApplicationScoped
public class SettingTargets {

    private final StoredTargets stored;
    private final TargetEvents events;
    private final EventJournal journal;
    private final NameLocks locks;

    SettingTargets(StoredTargets stored, TargetEvents events, EventJournal journal, NameLocks locks) {
        this.stored = stored;
        this.events = events;
        this.journal = journal;
        this.locks = locks;
    }

    /**
     * Sets the target of a year, in the running transaction.
     *
     * @param ifMatch version that the caller has read; null when none was sent
     * @throws ProblemException {@code version-missing} when another target is there and no version was sent,
     *     {@code stale-version} when another version is there
     */
    public Kept<Target> set(Target target, @Nullable String ifMatch) {
        locks.hold("indicator-target", List.of(target.indicator() + " " + target.year()));
        var present = stored.target(target.indicator(), target.year());
        if (present.isPresent()
                && unchanged(
                        ifMatch,
                        present.get().version(),
                        target.saysTheSameAs(present.get().value()))) {
            return present.get();
        }
        var kept = next(present, target, ifMatch);
        stored.keep(kept.id(), kept.version(), target);
        journal.record(List.of(events.set(kept.id(), target)));
        return kept;
    }

    /** Sets a comparator of a year, as {@link #set(Target, String)} does a target. */
    public Kept<Comparator> set(Comparator comparator, @Nullable String ifMatch) {
        locks.hold(
                "indicator-comparator",
                List.of(comparator.indicator() + " " + comparator.year() + " " + comparator.group()));
        var present = stored.comparator(comparator.indicator(), comparator.year(), comparator.group());
        if (present.isPresent()
                && unchanged(
                        ifMatch,
                        present.get().version(),
                        comparator.saysTheSameAs(present.get().value()))) {
            return present.get();
        }
        var kept = next(present, comparator, ifMatch);
        stored.keep(kept.id(), kept.version(), comparator);
        journal.record(List.of(events.set(kept.id(), comparator)));
        return kept;
    }

    /** A repeat needs no version; one that is sent must be the present one all the same. */
    private static boolean unchanged(@Nullable String ifMatch, int version, boolean theSame) {
        if (ifMatch != null || !theSame) {
            Versions.require(ifMatch, version);
        }
        return theSame;
    }

    private static <T> Kept<T> next(Optional<Kept<T>> present, T value, @Nullable String ifMatch) {
        if (present.isEmpty()) {
            if (ifMatch != null) {
                Versions.require(ifMatch, -1);
            }
            return new Kept<>(Identifiers.next(), 0, value, true);
        }
        return new Kept<>(present.get().id(), present.get().version() + 1, value, false);
    }
}
