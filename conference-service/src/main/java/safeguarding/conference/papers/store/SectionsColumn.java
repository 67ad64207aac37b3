package safeguarding.conference.papers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import safeguarding.conference.papers.MinutesSections;

/**
 * Keeps the sections in one column, so that each version of the minutes holds all of them. After the destruction of a record
 * a mark stands there, and no section.
 */
@Converter(autoApply = true)
public class SectionsColumn implements AttributeConverter<MinutesSections, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(MinutesSections sections) {
        try {
            return JSON.writeValueAsString(sections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public MinutesSections convertToEntityAttribute(String text) {
        if (!text.startsWith("{")) {
            return new MinutesSections(List.of());
        }
        try {
            return JSON.readValue(text, MinutesSections.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A column holds what this service did not write", unreadable);
        }
    }
}
