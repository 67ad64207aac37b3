package safeguarding.licensing.chaperonebookings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.chaperonebookings.BookedSpan;
import safeguarding.licensing.chaperonebookings.Care;
import safeguarding.licensing.chaperonebookings.NewBooking;

/** What a chaperone is booked for. */
@Schema(name = "ChaperoneBookingDetails", description = "What a chaperone is booked for.")
public record BookingFields(
        @Schema(required = true, description = "Who has the children in care.") @NotNull
        UUID chaperoneId,

        @Schema(required = true, description = "For which production.") @NotNull
        UUID productionId,

        @Schema(required = true) @Valid @NotNull BookedPlaceFields place,

        @Schema(
                required = true,
                description = "Civil date (Europe/London) on which it begins.",
                examples = "2015-12-12")
        @NotNull
        LocalDate on,

        @Schema(required = true, description = "From this time of day, HH:mm in Europe/London.", examples = "13:00")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String from,

        @Schema(
                required = true,
                description = "To this time of day; before the beginning it is that of the next day.",
                examples = "17:30")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String to,

        @Schema(required = true, description = "How many children are in care.", examples = "12") @Min(1) @Max(100)
        int children,

        @Schema(
                required = true,
                description =
                        "Whether the chaperone also teaches: then the smaller limit is for all who are in care then (H9).")
        @NotNull
        Boolean teaching,

        @Schema(
                required = true,
                description = "Whether all are own children of the chaperone, who then needs no approval (H9).")
        @NotNull
        Boolean ownChildrenOnly) {

    static BookingFields of(NewBooking booking) {
        var span = booking.span();
        var care = booking.care();
        return new BookingFields(
                booking.chaperoneId(),
                booking.productionId(),
                BookedPlaceFields.of(booking.place()),
                span.on(),
                span.from().toString(),
                span.to().toString(),
                care.children(),
                care.teaching(),
                care.ownChildrenOnly());
    }

    NewBooking read() {
        return new NewBooking(
                chaperoneId,
                productionId,
                place.read(),
                BookedSpan.of(on, LocalTime.parse(from), LocalTime.parse(to)),
                new Care(children, teaching, ownChildrenOnly));
    }
}
