package safeguarding.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sample resource takes and gives. */
public record Teapot(
        @NotNull @Size(min = 1, max = 10) String name,
        @Nullable LocalDate madeOn,
        @Nullable Glaze glaze,
        int cups,
        boolean lid,
        @Nullable List<@Valid Chip> chips) {

    /** Colour. */
    public enum Glaze {
        BLUE,
        BROWN
    }

    /** A fault. */
    public record Chip(@Size(max = 5) String place) {}
}
