package safeguarding.conference.organisations.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of the events about an organisation; what it is called is looked up.
 *
 * @param occurredOn civil date on which it happened
 * @param organisation its code
 * @param kinds codes of the kinds of agency as which it comes
 * @param openFrom first civil date on which it takes part
 * @param closedOn civil date from which it no longer takes part; absent while it does
 * @param link the organisation
 */
@JsonInclude(Include.NON_NULL)
record OrganisationBody(
        LocalDate occurredOn,
        String organisation,
        List<String> kinds,
        LocalDate openFrom,
        @Nullable LocalDate closedOn,
        URI link) {}
