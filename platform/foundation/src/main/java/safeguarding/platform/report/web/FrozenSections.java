package safeguarding.platform.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Sections as an edition keeps them. What a later release no longer knows is passed over, so that every edition stays readable. */
public final class FrozenSections {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private FrozenSections() {}

    /** Sections as they are kept. */
    public static String write(List<?> sections) {
        try {
            return JSON.writeValueAsString(sections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sections as they were kept. */
    public static <S> List<S> read(String kept, Class<S> section) {
        try {
            return JSON.readValue(kept, JSON.getTypeFactory().constructCollectionType(List.class, section));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An edition holds what this service did not write", unreadable);
        }
    }
}
