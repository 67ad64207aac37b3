package safeguarding.reviewing.dualstatus.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.dualstatus.DualStatusFigures;

/** How many children with a protection plan are looked after. */
@Schema(
        name = "DualStatusFigures",
        description = "How many children with a protection plan are looked after, restricted ones among them.")
public record DualStatusFiguresView(
        @Schema(required = true, description = "The day.") LocalDate asAt,

        @Schema(required = true, description = "What was recorded by the end of this day counts.")
        LocalDate knownOn,

        @Schema(
                required = true,
                description = "First day of the return year, from which is counted what began and ended.")
        LocalDate since,

        @Schema(required = true, description = "Children who have a plan and are looked after on the day.")
        int children,

        @Schema(required = true, description = "Of them those for whom that has lasted for more than six months.")
        int longerThanSixMonths,

        @Schema(required = true, description = "How often that began in the return year up to the day.")
        int began,

        @Schema(required = true, description = "How often that ended in the return year up to the day.")
        int ended,

        @Schema(required = true, description = "The same by area; areas without any are left out.")
        List<InAreaView> areas) {

    public DualStatusFiguresView {
        areas = List.copyOf(areas);
    }

    /** The children of one area. */
    @Schema(name = "DualStatusFiguresInArea", description = "The figures of one area.")
    public record InAreaView(
            @Schema(required = true, description = "Code of the area responsible.", maxLength = 60)
            String area,

            @Schema(required = true) int children,
            @Schema(required = true) int longerThanSixMonths,
            @Schema(required = true) int began,
            @Schema(required = true) int ended) {}

    static DualStatusFiguresView of(
            LocalDate asAt, LocalDate knownOn, LocalDate since, List<DualStatusFigures.InArea> counted) {
        return new DualStatusFiguresView(
                asAt,
                knownOn,
                since,
                counted.stream().mapToInt(DualStatusFigures.InArea::children).sum(),
                counted.stream().mapToInt(DualStatusFigures.InArea::longer).sum(),
                counted.stream().mapToInt(DualStatusFigures.InArea::began).sum(),
                counted.stream().mapToInt(DualStatusFigures.InArea::ended).sum(),
                counted.stream()
                        .map(one -> new InAreaView(one.area(), one.children(), one.longer(), one.began(), one.ended()))
                        .toList());
    }
}
