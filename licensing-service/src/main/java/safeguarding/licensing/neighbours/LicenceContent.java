package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a kind of licence is asked for: one bean for each kind. */
public interface LicenceContent {

    /** The kind. */
    LicenceKind kind();

    /** The address of what is asked for, such as {@code /v1/work-permits/…}. */
    String path(UUID licenceId);

    /** The term that is asked for. */
    LicenceTerm proposed(UUID licenceId);

    /**
     * The last civil date to which the law lets it run, such as the end of compulsory school age (G1.1); null when nothing but
     * the kind's own limit ends it.
     */
    @Nullable
    LocalDate latest(UUID licenceId);

    /** What is missing or against the law on a day, all of it. */
    List<Shortfall> shortfalls(UUID licenceId, LocalDate on);

    /** Copies what was asked for into a licence that follows, for another term. */
    void renew(UUID licenceId, UUID into, LicenceTerm term);
}
