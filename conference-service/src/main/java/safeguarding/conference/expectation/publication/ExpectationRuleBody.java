package safeguarding.conference.expectation.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Body of the events about a rule on who is expected.
 *
 * @param occurredOn civil date on which it happened
 * @param circumstance code of what it looks at
 * @param ageFrom first completed year of life it holds for; absent for a rule that looks at no age
 * @param ageBelow completed year of life from which it no longer holds; absent for a rule that looks at no age
 * @param agencyKind code of the agency that is expected
 * @param organisation code of the organisation that always comes; absent: the one that works with the child
 * @param directContact whether it counts for the quorum
 * @param validFrom first civil date of a request it holds for
 * @param validTo last civil date of a request it holds for; absent: no last
 * @param link the rule
 */
@JsonInclude(Include.NON_NULL)
record ExpectationRuleBody(
        LocalDate occurredOn,
        String circumstance,
        @Nullable Integer ageFrom,
        @Nullable Integer ageBelow,
        String agencyKind,
        @Nullable String organisation,
        boolean directContact,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        URI link) {}
