package safeguarding.conference.court.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import safeguarding.conference.court.CourtConflicts;

/** Keeps them in one column, so that each version of the proceedings holds all of them. */
@Converter(autoApply = true)
public class ConflictsColumn implements AttributeConverter<CourtConflicts, String> {

    @Override
    public String convertToDatabaseColumn(CourtConflicts facts) {
        return Written.of(facts);
    }

    @Override
    public CourtConflicts convertToEntityAttribute(String text) {
        return Written.read(text, CourtConflicts.class);
    }
}
