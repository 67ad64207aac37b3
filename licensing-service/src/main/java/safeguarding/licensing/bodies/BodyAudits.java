package safeguarding.licensing.bodies;

import java.util.List;
import java.util.stream.Stream;

/** All audits of a body of persons, in the order in which they were recorded. */
public record BodyAudits(List<BodyAudit> all) {

    public BodyAudits {
        all = List.copyOf(all);
    }

    BodyAudits with(BodyAudit audit) {
        return new BodyAudits(Stream.concat(all.stream(), Stream.of(audit)).toList());
    }
}
