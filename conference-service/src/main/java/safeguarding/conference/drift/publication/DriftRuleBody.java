package safeguarding.conference.drift.publication;

import java.net.URI;
import java.time.LocalDate;

/** Body of the events about the rules of drift. */
record DriftRuleBody(LocalDate occurredOn, String ruleId, boolean active, int amount, URI link) {}
