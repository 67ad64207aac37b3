package safeguarding.conference.drift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.conference.drift.DriftEvent.DriftRuleSet;
import safeguarding.platform.aggregate.Aggregate;

/** How the unit has set a rule of drift: on or off, and from which amount. There is one for each rule from the beginning. */
@Entity
@Table(name = "drift_rule")
public class DriftSwitch extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, updatable = false)
    private DriftRule rule;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "amount", nullable = false)
    private int amount;

    /** For Hibernate. */
    protected DriftSwitch() {}

    /** Sets the rule; the same leaves no trace. */
    public void set(boolean on, int from, LocalDate day) {
        if (active == on && amount == from) {
            return;
        }
        active = on;
        amount = from;
        happened(new DriftRuleSet(id(), rule, day, on, from));
    }

    public DriftRule rule() {
        return rule;
    }

    /** Whether it is on. */
    public boolean active() {
        return active;
    }

    /** The amount with which it begins, in the unit of the rule. */
    public int amount() {
        return amount;
    }
}
