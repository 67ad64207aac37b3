package safeguarding.gateway.routing;

/**
 * How large a body may grow on its way through.
 *
 * @param bytes the most it may have
 * @param exceeded what is done, once, when it has more
 */
record BodyLimit(long bytes, Runnable exceeded) {}
