package safeguarding.reviewing.careplan.publication;

import java.net.URI;
import java.time.LocalDate;

/** Body of the events about the rules of drift in permanence. */
record PermanenceDriftRuleBody(LocalDate occurredOn, String ruleId, boolean active, int amount, URI link) {}
