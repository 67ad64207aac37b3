package safeguarding.reviewing.children.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.identifiers.NhsNumber;
import safeguarding.reviewing.children.identifiers.UniquePupilNumber;

/** National identifiers as texts. */
public final class IdentifierColumns {

    private IdentifierColumns() {}

    /** NHS numbers. */
    @Converter(autoApply = true)
    public static class NhsNumberColumn implements AttributeConverter<NhsNumber, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable NhsNumber number) {
            return number == null ? null : number.written();
        }

        @Override
        public @Nullable NhsNumber convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : new NhsNumber(column);
        }
    }

    /** Unique pupil numbers. */
    @Converter(autoApply = true)
    public static class UniquePupilNumberColumn implements AttributeConverter<UniquePupilNumber, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable UniquePupilNumber number) {
            return number == null ? null : number.written();
        }

        @Override
        public @Nullable UniquePupilNumber convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : new UniquePupilNumber(column);
        }
    }
}
