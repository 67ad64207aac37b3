package safeguarding.conference.returns.cpis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices that were received. */
public interface AccessNotices {

    /** Keeps a notice; false when its message was kept before. */
    boolean keep(AccessNotice notice);

    /** Whose notice it is and how it stands; empty when there is none. */
    Optional<Standing> standing(UUID noticeId);

    /** Notes that somebody has seen to it. */
    void acknowledge(UUID noticeId, Instant at, String by, @Nullable String note);

    /**
     * How a notice stands.
     *
     * @param acknowledgedBy null while nobody has seen to it
     */
    record Standing(
            UUID id,
            int version,
            List<UUID> childIds,
            @Nullable String acknowledgedBy) {}

    /** Tells of notices, child by child. */
    interface Telling {

        /** Tells the key worker of each child, or the duty team where there is none, that health has looked. */
        void received(AccessNotice notice);

        /** Tells that somebody has seen to it. */
        void acknowledged(UUID noticeId, List<UUID> childIds);
    }
}
