package safeguarding.conference.court.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import safeguarding.conference.court.CourtExtensions;

/** Keeps them in one column, so that each version of the proceedings holds all of them. */
@Converter(autoApply = true)
public class ExtensionsColumn implements AttributeConverter<CourtExtensions, String> {

    @Override
    public String convertToDatabaseColumn(CourtExtensions facts) {
        return Written.of(facts);
    }

    @Override
    public CourtExtensions convertToEntityAttribute(String text) {
        return Written.read(text, CourtExtensions.class);
    }
}
