package safeguarding.conference.expectation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ExpectationEvent.ExpectationRuleChanged;
import safeguarding.conference.expectation.ExpectationEvent.ExpectationRuleRegistered;
import safeguarding.platform.aggregate.Aggregate;

/** B2.6 as editable data: which circumstance of a child expects which agency. A changed rule keeps what it said before. */
@Entity
@Table(name = "expectation_rule")
public class ExpectationRule extends Aggregate {

    @Embedded
    private @Nullable Expects expects;

    /** For Hibernate. */
    protected ExpectationRule() {}

    /** A rule that holds from now on. */
    public static ExpectationRule register(Expects expects, LocalDate on) {
        var rule = new ExpectationRule();
        rule.expects = expects;
        rule.happened(new ExpectationRuleRegistered(rule.id(), on, expects));
        return rule;
    }

    /** It says something else; the same leaves no trace. */
    public void change(Expects now, LocalDate on) {
        if (!now.equals(expects)) {
            expects = now;
            happened(new ExpectationRuleChanged(id(), on, now));
        }
    }

    /** What it says. */
    public Expects expects() {
        if (expects == null) {
            throw new IllegalStateException("A rule says something.");
        }
        return expects;
    }

    /** Why somebody is expected by it, as it said then: the sentence stays when the rule changes. */
    public String sentence() {
        return "%s is expected %s: %s. Rule %s in its version %d."
                .formatted(
                        expects().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        expects().inWords(),
                        expects().citation(),
                        id(),
                        version());
    }
}
