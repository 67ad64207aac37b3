package safeguarding.audit.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All re-audits of a finding, the first first. */
public record ReAudits(List<ReAudit> all) {

    public ReAudits {
        all = List.copyOf(all);
    }

    ReAudits with(ReAudit one) {
        return new ReAudits(Stream.concat(all.stream(), Stream.of(one)).toList());
    }

    /** The latest; empty before. */
    Optional<ReAudit> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
