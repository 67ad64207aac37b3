package safeguarding.reviewing.annualreport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Sections as an edition keeps them. What a later release no longer knows is passed over, so that every edition stays readable. */
final class FrozenSections {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private FrozenSections() {}

    static String write(List<ReportSectionView> sections) {
        try {
            return JSON.writeValueAsString(sections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<ReportSectionView> read(String kept) {
        try {
            return JSON.readValue(kept, new TypeReference<List<ReportSectionView>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An edition holds what this service did not write", unreadable);
        }
    }
}
