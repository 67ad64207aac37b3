package safeguarding.platform.importing;

import java.util.List;

/** What became of one record. Findings of a record that was taken are remarks for its sender. */
public sealed interface ImportResult {

    /** What there is to say about the record; without personal values. */
    List<Finding> findings();

    /** The record is new here. */
    record Created(List<Finding> findings) implements ImportResult {
        public Created {
            findings = List.copyOf(findings);
        }
    }

    /** The record was here and has been brought up to date. */
    record Updated(List<Finding> findings) implements ImportResult {
        public Updated {
            findings = List.copyOf(findings);
        }
    }

    /** The record was here already, with nothing to change. */
    record Unchanged(List<Finding> findings) implements ImportResult {
        public Unchanged {
            findings = List.copyOf(findings);
        }
    }

    /** The record cannot be taken; whatever was done for it is undone. */
    record Rejected(List<Finding> findings) implements ImportResult {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /** New, and nothing to remark. */
    static ImportResult created() {
        return new Created(List.of());
    }

    /** Brought up to date, and nothing to remark. */
    static ImportResult updated() {
        return new Updated(List.of());
    }

    /** Nothing to change. */
    static ImportResult unchanged() {
        return new Unchanged(List.of());
    }
}
