package safeguarding.reviewing.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The editions of reports. They are kept and never changed. */
public interface Editions {

    /** One of them, when it was published. */
    Optional<Edition> find(UUID reportId, int number);

    /** What there is of a report, the earliest first, without what stands in it. */
    List<Published> of(UUID reportId);

    /** Keeps a new one. */
    void keep(Edition edition);

    /**
     * That an edition is there.
     *
     * @param on civil date of its publication
     * @param reason why it was published; null with the first where none was given
     */
    record Published(int number, LocalDate on, @Nullable String reason) {}
}
