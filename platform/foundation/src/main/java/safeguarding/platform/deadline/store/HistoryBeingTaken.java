package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.DeadlinesOfHistory;

/** Notes what is counted while history is taken in, the last word for each rule and subject, and has it written at the end. */
@ApplicationScoped
class HistoryBeingTaken implements DeadlinesOfHistory {

    private static final ScopedValue<Map<Of, Counted>> COUNTED = ScopedValue.newInstance();

    private final StoredSeries series;

    HistoryBeingTaken(StoredSeries series) {
        this.series = series;
    }

    /** A series. */
    record Of(UUID aggregateId, String ruleId) {}

    /** What a series is to come to. */
    record Counted(String ruleId, DeadlineSubject subject, List<Turn> turns) {

        Counted {
            turns = List.copyOf(turns);
        }

        Of series() {
            return new Of(subject.aggregateId(), ruleId);
        }
    }

    @Override
    public <T> T takeIn(Supplier<T> work) {
        if (isTaken()) {
            return work.get();
        }
        var counted = new LinkedHashMap<Of, Counted>();
        return ScopedValue.where(COUNTED, counted).call(() -> {
            var result = work.get();
            series.write(counted.values());
            return result;
        });
    }

    @Override
    public boolean takingIn() {
        return isTaken();
    }

    static boolean isTaken() {
        return COUNTED.isBound();
    }

    static void note(Counted counted) {
        COUNTED.get().put(counted.series(), counted);
    }

    /** The things whose series were counted. */
    static List<UUID> aggregates(Collection<Counted> counted) {
        return counted.stream()
                .map(each -> each.subject().aggregateId())
                .distinct()
                .toList();
    }
}
