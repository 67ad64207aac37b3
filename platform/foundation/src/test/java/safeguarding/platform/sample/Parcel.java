package safeguarding.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;

/** A parcel for children. */
@Entity(name = "parcel")
public class Parcel extends Aggregate {

    @Column(name = "label", nullable = false)
    private String label = "";

    @Column(name = "opened", nullable = false)
    private boolean opened;

    protected Parcel() {}

    /** Sends a parcel. */
    public static Parcel send(String label, LocalDate on, Set<UUID> childIds) {
        var parcel = new Parcel();
        parcel.label = label;
        parcel.happened(new ParcelEvent.Sent(parcel.id(), on, childIds, label));
        return parcel;
    }

    /** Opens it; opening an open one changes nothing and tells nothing. */
    public void open(LocalDate on, Set<UUID> childIds) {
        if (!opened) {
            opened = true;
            happened(new ParcelEvent.Opened(id(), on, childIds));
        }
    }

    public String label() {
        return label;
    }
}
