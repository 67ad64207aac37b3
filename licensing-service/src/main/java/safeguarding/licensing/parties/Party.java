package safeguarding.licensing.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Whoever asks for licences, or is named in them. */
@Entity
@Table(name = "party")
public class Party extends Aggregate {

    @Embedded
    private PartyDetails details;

    @Column(name = "council", nullable = false)
    private String council;

    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Column(name = "postcodes", nullable = false)
    private List<String> postcodes;

    @Column(name = "emails", nullable = false)
    private List<String> emails;

    @Embedded
    private @Nullable Merging merging;

    /** For Hibernate. */
    protected Party() {}

    private Party(PartyDetails details, LocalDate on) {
        take(details);
        happened(new PartyEvent.PartyRegistered(id(), on, details));
    }

    /** A party that is new in the register. */
    public static Party register(PartyDetails details, LocalDate on) {
        return new Party(details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(PartyDetails after, LocalDate on) {
        refuseMerged();
        if (!details.equals(after)) {
            take(after);
            happened(new PartyEvent.PartyChanged(id(), on, after));
        }
    }

    /** It is the same as another party that stands for both from now on. */
    void mergeInto(Party other, String reason, LocalDate on) {
        refuseMerged();
        if (other.id().equals(id())) {
            throw ProblemException.invalid("intoPartyId", "A party cannot be merged into itself.");
        }
        other.refuseMerged();
        merging = new Merging(other.id(), on, reason);
        happened(new PartyEvent.PartyMerged(id(), on, details, other.id()));
    }

    /** It is not the same after all: it stands by itself again, as it was. */
    void split(LocalDate on) {
        if (merging == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The party is not merged.");
        }
        var from = merging.into();
        merging = null;
        happened(new PartyEvent.PartySplit(id(), on, details, from));
    }

    private void refuseMerged() {
        if (merging != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The party was merged into another, which stands for both: split it first.");
        }
    }

    private void take(PartyDetails after) {
        details = after;
        council = after.addresses().council();
        nameKey = PartyDetails.keyOf(after.name());
        postcodes = after.addresses().postcodes();
        emails = after.contacts().emails();
    }

    /** Everything about the party that can change. */
    public PartyDetails details() {
        return details;
    }

    /** Code of the council in whose area it is. */
    public String council() {
        return council;
    }

    /** What makes names look alike. */
    public String nameKey() {
        return nameKey;
    }

    /** Its postcodes. */
    public List<String> postcodes() {
        return postcodes;
    }

    /** Its e-mail addresses. */
    public List<String> emails() {
        return emails;
    }

    /** Into what it was merged; empty while it stands by itself. */
    public Optional<Merging> merging() {
        return Optional.ofNullable(merging);
    }
}
