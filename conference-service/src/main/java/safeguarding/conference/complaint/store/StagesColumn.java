package safeguarding.conference.complaint.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import safeguarding.conference.complaint.StagesOfComplaint;

/** Keeps the stages of a complaint in one column, so that each version of the complaint holds all of them. */
@Converter(autoApply = true)
public class StagesColumn implements AttributeConverter<StagesOfComplaint, String> {

    @Override
    public String convertToDatabaseColumn(StagesOfComplaint stages) {
        return Written.of(stages);
    }

    @Override
    public StagesOfComplaint convertToEntityAttribute(String text) {
        return Written.read(text, StagesOfComplaint.class);
    }
}
