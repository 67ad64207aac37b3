package safeguarding.reviewing.careplan.drift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.reviewing.careplan.drift.PermanenceDriftEvent.PermanenceDriftRuleSet;

/** How the unit has set a rule of drift: on or off, and from which amount. There is one for each rule from the beginning. */
@Entity
@Table(name = "permanence_drift_rule")
public class PermanenceDriftSwitch extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, updatable = false)
    private PermanenceDriftRule rule;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "amount", nullable = false)
    private int amount;

    /** For Hibernate. */
    protected PermanenceDriftSwitch() {}

    /** Sets the rule; the same leaves no trace. */
    public void set(boolean on, int from, LocalDate day) {
        if (active == on && amount == from) {
            return;
        }
        active = on;
        amount = from;
        happened(new PermanenceDriftRuleSet(id(), rule, day, on, from));
    }

    public PermanenceDriftRule rule() {
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
