package safeguarding.reviewing.court;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;

/**
 * Care proceedings as conference-service tells of them. The record is there: here nothing is written but what was told,
 * and nothing is published. The identifier is that of the record.
 */
@Entity
@Table(name = "court_line")
public class CourtLine extends Aggregate {

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "letter_on")
    private @Nullable LocalDate letterOn;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ending")
    private @Nullable String ending;

    @Column(name = "final_order")
    private @Nullable String finalOrder;

    @Column(name = "extensions", nullable = false)
    private ToldExtensions extensions;

    @Column(name = "hearings", nullable = false)
    private ToldHearings hearings;

    @Column(name = "link", nullable = false)
    private String link;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For Hibernate. */
    protected CourtLine() {}

    CourtLine(UUID proceedingsId, ToldRecord told) {
        super(proceedingsId);
        this.extensions = new ToldExtensions(List.of());
        this.hearings = new ToldHearings(List.of());
        this.childIds = told.children();
        this.area = told.area();
        this.link = told.link().toString();
    }

    void become(ToldRecord told, ToldProceedings proceedings) {
        childIds = told.children();
        area = told.area();
        link = told.link().toString();
        letterOn = proceedings.letterOn();
        issuedOn = proceedings.issuedOn();
        dueOn = proceedings.dueOn();
        extensions = new ToldExtensions(proceedings.extensions());
        hearings = new ToldHearings(proceedings.hearings());
        var how = proceedings.ending();
        endedOn = how == null ? null : how.on();
        ending = how == null ? null : how.ending();
        finalOrder = how == null ? null : how.order();
    }

    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    /** What was told. */
    public ToldProceedings proceedings() {
        return new ToldProceedings(
                letterOn,
                issuedOn,
                dueOn,
                extensions.all(),
                hearings.all(),
                endedOn == null || ending == null ? null : new ToldEnding(endedOn, ending, finalOrder));
    }

    /** The records that they are about. */
    public Set<UUID> childIds() {
        return Set.copyOf(childIds);
    }

    /** Public address of the record at conference-service. */
    public URI link() {
        return URI.create(link);
    }

    /** Civil date on which it became known that they never were; empty for what is or was. */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
