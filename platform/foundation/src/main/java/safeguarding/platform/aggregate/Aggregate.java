package safeguarding.platform.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.identity.Identifiers;

/** Something with an identity and a version that guards its own transitions and records what happened in the same method. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Transient
    private final List<DomainEvent> happened = new ArrayList<>();

    /** A new aggregate with an identifier of our own. */
    protected Aggregate() {
        this(Identifiers.next());
    }

    /** A new aggregate whose identifier comes from elsewhere. */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** The version that travels as {@code ETag}; it grows by one with each stored change. */
    public int version() {
        return version;
    }

    /** Records a fact; it reaches the journal when the aggregate is saved. */
    protected void happened(DomainEvent event) {
        happened.add(event);
    }

    /** Hands over what happened since the last call. */
    List<DomainEvent> takeEvents() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }
}
