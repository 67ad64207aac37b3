package safeguarding.conference.convening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.List;

/** Local practice on convening. */
@ConfigMapping(prefix = "safeguarding.convening")
public interface ConveningSettings {

    /** B2.1: agencies with direct contact, beside children's social care, that make a conference quorate. */
    @WithDefault("2")
    int quorumOtherAgencies();

    /** B2.2: agencies with direct contact, beside children's social care, without which the chair cannot go ahead. */
    @WithDefault("1")
    int overrideOtherAgencies();

    /** Civil times (Europe/London) at which conferences begin, as free times are looked for. Local practice. */
    @WithDefault("09:30,13:30")
    List<LocalTime> conferenceTimes();

    /** How many minutes a conference takes, as free times are looked for. Local practice. */
    @WithDefault("120")
    int conferenceMinutes();

    /**
     * B2.3: what becomes of a second inquorate conference in a row: {@code flag} records it and marks the rule as broken,
     * {@code refuse} takes it only once the chair has gone ahead (B2.2) or quorum was found. Histories are always taken.
     */
    @WithDefault("flag")
    TwoInquorate twoInquorateInARow();
}
