package safeguarding.platform.deadline.store;

import safeguarding.platform.deadline.Deadline;

/**
 * A deadline as it stands.
 *
 * @param version the version that travels as {@code ETag}
 */
public record FiledDeadline(Deadline deadline, int version) {}
