package safeguarding.platform.testing.house.broken.plan;

import safeguarding.platform.testing.house.broken.convening.MeetingManager;

/** Knows another feature's class, in a package that is not marked. */
public record Plan(MeetingManager manager) {}
