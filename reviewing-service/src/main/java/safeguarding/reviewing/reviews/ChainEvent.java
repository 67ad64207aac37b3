package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the chain of reviews of a period of care. No event holds a reason in words. */
public sealed interface ChainEvent extends DomainEvent {

    /** The chain. */
    ChainIdentity chain();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which chain.
     *
     * @param periodId the period of care
     * @param area code of the area responsible
     */
    record ChainIdentity(UUID chainId, UUID periodId, UUID childId, String area) {}

    /** A child became looked after and is to be reviewed. */
    record ChainOpened(ChainIdentity chain, LocalDate on) implements ChainEvent {}

    /** Something brings the next review forward. */
    record ReviewCalledFor(ChainIdentity chain, LocalDate on, CallKind kind, LocalDate day) implements ChainEvent {}

    /** What brought a review forward never was. */
    record ReviewCallWithdrawn(ChainIdentity chain, LocalDate on, CallKind kind, LocalDate day) implements ChainEvent {}

    /** The next review was excused until a day. */
    record ReviewExcused(ChainIdentity chain, LocalDate on, LocalDate until) implements ChainEvent {}

    /** An exemption was taken back. */
    record ReviewExcuseWithdrawn(ChainIdentity chain, LocalDate on, LocalDate until) implements ChainEvent {}

    /** The period of care began or ended on another day than was recorded, or has not ended. */
    record ChainCorrected(
            ChainIdentity chain,
            LocalDate on,
            LocalDate startedOn,
            @Nullable LocalDate endedOn) implements ChainEvent {}

    /** The child is looked after no more. */
    record ChainEnded(ChainIdentity chain, LocalDate on) implements ChainEvent {}

    /** The period of care never was. */
    record ChainWithdrawn(ChainIdentity chain, LocalDate on) implements ChainEvent {}
}
