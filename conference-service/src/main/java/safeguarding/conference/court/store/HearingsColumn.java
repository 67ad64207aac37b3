package safeguarding.conference.court.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import safeguarding.conference.court.CourtHearings;

/** Keeps them in one column, so that each version of the proceedings holds all of them. */
@Converter(autoApply = true)
public class HearingsColumn implements AttributeConverter<CourtHearings, String> {

    @Override
    public String convertToDatabaseColumn(CourtHearings facts) {
        return Written.of(facts);
    }

    @Override
    public CourtHearings convertToEntityAttribute(String text) {
        return Written.read(text, CourtHearings.class);
    }
}
