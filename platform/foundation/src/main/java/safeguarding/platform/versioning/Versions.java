package safeguarding.platform.versioning;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The version of a record as it travels: {@code ETag} out, {@code If-Match} and {@code If-None-Match} in. */
public final class Versions {

    private Versions() {}

    /** The tag of an aggregate's stored version; flush before, or the version is the one before the change. */
    public static EntityTag etag(Aggregate aggregate) {
        return etag(aggregate.version());
    }

    /** The tag of a version, {@code "7"}. */
    public static EntityTag etag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** Lets a change go on that names the aggregate's present version; see {@link #require(String, int)}. */
    public static void require(@Nullable String ifMatch, Aggregate aggregate) {
        require(ifMatch, aggregate.version());
    }

    /**
     * Lets a change go on that names the present version.
     *
     * @param ifMatch value of the header; null when it was not sent
     * @throws ProblemException {@code version-missing} (428) without the header, {@code stale-version} (412) when it names
     *     other versions, {@code invalid-request} (400) for {@code *}, weak tags and what is no tag
     */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(
                    ProblemType.VERSION_MISSING, "Send the ETag of the record as you read it in If-Match.");
        }
        if (!VersionTags.ofIfMatch(ifMatch).contains(version)) {
            throw stale();
        }
    }

    /**
     * Lets a change go on when the row, once it is locked, is still at the version that was compared.
     *
     * @throws ProblemException {@code stale-version} (412) when somebody else was sooner
     */
    public static void requireUnchanged(int compared, int locked) {
        if (compared != locked) {
            throw stale();
        }
    }

    /** The refusal {@code stale-version} (412) itself, for what finds in another way that somebody else was sooner. */
    public static ProblemException stale() {
        return ProblemException.of(
                ProblemType.STALE_VERSION, "The record has changed since it was read. Read it again, then decide.");
    }

    /**
     * Answers a read: 304 without a body when the caller has this version already, otherwise 200 with the view. Decide about
     * access, and so log it, before.
     *
     * @param ifNoneMatch value of the header; null when it was not sent
     */
    public static Response answer(@Nullable String ifNoneMatch, Aggregate aggregate, Supplier<?> view) {
        return answer(ifNoneMatch, aggregate.version(), view);
    }

    /** The same for a version that is no aggregate's. */
    public static Response answer(@Nullable String ifNoneMatch, int version, Supplier<?> view) {
        return answer(ifNoneMatch, etag(version), view);
    }

    /** The same for what has a tag of another kind, such as a digest. */
    public static Response answer(@Nullable String ifNoneMatch, EntityTag tag, Supplier<?> view) {
        var known =
                ifNoneMatch != null && VersionTags.ofIfNoneMatch(ifNoneMatch).contains(tag.getValue());
        return known
                ? Response.notModified(tag).build()
                : Response.ok(view.get()).tag(tag).build();
    }
}
