package safeguarding.audit.tools;

/** Where a version of a tool stands. */
public enum VersionState {
    /** It may change. */
    DRAFT,
    /** Audits may begin with it; it never changes again. */
    PUBLISHED,
    /** No audit begins with it any more; those that did keep it. */
    WITHDRAWN
}
