package safeguarding.gateway.cpis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.Contribution;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.NotAllowed;
import safeguarding.gateway.composition.Contribution.Nothing;
import safeguarding.gateway.composition.Contribution.Present;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.gateway.composition.Contribution.Refused;
import safeguarding.gateway.composition.RefusedByService;
import safeguarding.gateway.cpis.web.CpIsUploadPartView;
import safeguarding.gateway.cpis.web.CpIsUploadView;
import safeguarding.gateway.cpis.web.CpIsUploadView.CpIsUploadHeldOutView;
import safeguarding.gateway.cpis.web.CpIsUploadView.CpIsUploadRowView;

/**
 * The council's one file. CP-IS takes whole files: one without a part would end every plan that the part tells of (K4). So
 * rows are shown only when every part that belongs into the file is here and whole.
 */
final class Upload {

    /** What belongs into the file, whether its service gives it yet or not, and the plans that are its own to tell (K1). */
    static final Map<String, Set<String>> PARTS = new TreeMap<>(Map.of(
            "conference", Set.of("child-protection", "unborn-child-protection"), "reviewing", Set.of("looked-after")));

    private static final String NOT_OFFERED = "not-offered";

    private Upload() {}

    /** The file of these contributions; a part that nobody was asked for is missing. */
    static CpIsUploadView of(List<Contribution> contributions, Instant madeAt) {
        Map<String, Contribution> bySource =
                contributions.stream().collect(Collectors.toMap(Contribution::source, Function.identity()));
        var here = new ArrayList<Part>();
        var views = new ArrayList<CpIsUploadPartView>();
        PARTS.forEach((source, planTypes) -> views.add(part(source, bySource.get(source), planTypes, here)));
        return view(here, views, madeAt);
    }

    private static CpIsUploadPartView part(
            String source, @Nullable Contribution contribution, Set<String> planTypes, List<Part> here) {
        return switch (contribution) {
            case null -> CpIsUploadPartView.missing(source, NOT_OFFERED);
            case Nothing nothing -> CpIsUploadPartView.missing(nothing.source(), NOT_OFFERED);
            case NotAllowed hidden -> CpIsUploadPartView.missing(hidden.source(), Reason.NOT_ALLOWED.code());
            case Missing missing ->
                CpIsUploadPartView.missing(source, missing.reason().code());
            case Refused refused -> throw RefusedByService.asProblem(refused);
            case Present present -> whole(present, planTypes, here);
        };
    }

    /** A part of another council, or one that is not what it says of itself, is none. */
    private static CpIsUploadPartView whole(Present present, Set<String> planTypes, List<Part> here) {
        var part = ReadingPart.read(present, planTypes)
                .filter(one -> here.stream().allMatch(other -> other.council().equals(one.council())));
        part.ifPresent(here::add);
        return part.map(one -> CpIsUploadPartView.present(
                        one.source(), one.answeredAt(), one.rows().size(), one.digest()))
                .orElseGet(() -> CpIsUploadPartView.missing(present.source(), Reason.FAILED.code()));
    }

    private static CpIsUploadView view(List<Part> here, List<CpIsUploadPartView> parts, Instant madeAt) {
        var joined = new JoiningParts(here);
        var name = first(here, Part::councilName);
        var day = first(here, Part::dayTelephone);
        var emergency = first(here, Part::emergencyTelephone);
        var lacking = lacking(name, day, emergency);
        var complete = lacking.isEmpty() && parts.stream().noneMatch(CpIsUploadPartView::isMissing);
        var rows = joined.rows();
        return new CpIsUploadView(
                first(here, Part::council),
                name,
                day,
                emergency,
                madeAt,
                complete,
                parts,
                lacking,
                complete ? rows.size() : null,
                complete ? Digest.of(rows) : null,
                complete ? rows.stream().map(CpIsUploadRowView::of).toList() : null,
                joined.heldOut().stream().map(CpIsUploadHeldOutView::of).toList());
    }

    /** K1: health has to know whose child it is and whom to ring. */
    private static List<String> lacking(@Nullable String name, @Nullable String day, @Nullable String emergency) {
        return Stream.of(
                        name == null ? "councilName" : "",
                        day == null ? "dayTelephone" : "",
                        emergency == null ? "emergencyTelephone" : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static @Nullable String first(List<Part> parts, Function<Part, @Nullable String> of) {
        for (var part : parts) {
            var value = of.apply(part);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
