package safeguarding.platform.cpis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identifiers.NhsNumbers;

/**
 * A service's part of the council's one upload. CP-IS takes whole files: one without the other part would end what the
 * other tells, so a part says how many rows it has and what they digest to, and is never an upload by itself.
 *
 * @param rows sorted by number
 * @param heldOut plans that are not told, each for a reason
 */
public record CpIsPart(List<Row> rows, List<HeldOut> heldOut) {

    public CpIsPart {
        rows = List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    /** The kinds of plan that are told (K1); each is one service's to tell. */
    public enum PlanType {
        CHILD_PROTECTION,
        /** Told under the mother's number while the child is expected. */
        UNBORN_CHILD_PROTECTION,
        LOOKED_AFTER
    }

    /**
     * What is told of a number; no plan content (K1). Masks itself.
     *
     * @param result what the last upload was answered with for this number (K6); null while nobody said
     */
    public record Row(
            UUID childId,
            String nhsNumber,
            PlanType type,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String result) {

        String line() {
            return String.join(
                    "|", nhsNumber, type.name(), startedOn.toString(), endedOn == null ? "" : endedOn.toString());
        }

        @Override
        public String toString() {
            return "Row[masked]";
        }
    }

    /** Why a plan is not told; somebody has to act. */
    public enum Reason {
        NHS_NUMBER_MISSING,
        MOTHERS_NHS_NUMBER_MISSING,
        NHS_NUMBER_FAULTY,
        /** Message 06: what is told under it reaches nobody. */
        NHS_NUMBER_INACTIVE,
        /** Two plans of one kind under one number: it cannot be right for both. */
        NHS_NUMBER_SHARED,
        /** K7: open here to named people only. */
        SENSITIVE_HERE,
        /** K7: CPR02, sensitive in the register of the NHS. */
        SENSITIVE_THERE
    }

    /** A plan that is not told. */
    public record HeldOut(UUID childId, Reason reason) {}

    /** Where a plan stands: a young mother's own plan and that of the child whom she expects are two under one number. */
    private record Place(String nhsNumber, boolean unborn) {
        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    /** The part of these plans. */
    public static CpIsPart of(List<PlanStatus> told) {
        var plans = ofEachMotherOne(told);
        var rows = new ArrayList<Row>();
        var heldOut = new ArrayList<HeldOut>();
        var byNumber = plans.stream()
                .filter(plan -> plan.nhsNumber() != null)
                .collect(Collectors.groupingBy(
                        plan -> new Place(Objects.requireNonNull(plan.nhsNumber()), plan.unborn()),
                        Collectors.counting()));
        for (var plan : plans) {
            var number = plan.nhsNumber();
            var reason =
                    reason(plan, number != null && byNumber.getOrDefault(new Place(number, plan.unborn()), 0L) > 1);
            if (reason != null || number == null) {
                heldOut.add(new HeldOut(plan.childId(), Objects.requireNonNull(reason)));
            } else {
                rows.add(new Row(plan.childId(), number, plan.type(), plan.startedOn(), plan.endedOn(), plan.result()));
            }
        }
        rows.sort(Comparator.comparing(Row::line));
        heldOut.sort(Comparator.comparing(HeldOut::childId));
        return new CpIsPart(rows, heldOut);
    }

    /** Twins who are expected stand under one mother, who has one plan to be told of; it is not where one is sensitive. */
    private static List<PlanStatus> ofEachMotherOne(List<PlanStatus> plans) {
        var expected = plans.stream()
                .filter(plan -> plan.unborn() && plan.nhsNumber() != null)
                .collect(Collectors.groupingBy(plan -> Objects.requireNonNull(plan.nhsNumber())));
        var others = plans.stream().filter(plan -> !plan.unborn() || plan.nhsNumber() == null);
        return Stream.concat(others, expected.values().stream().flatMap(CpIsPart::ofOneMother))
                .toList();
    }

    private static Stream<PlanStatus> ofOneMother(List<PlanStatus> plans) {
        return plans.stream().anyMatch(PlanStatus::restricted)
                ? plans.stream().map(PlanStatus::asRestricted)
                : plans.stream().reduce(PlanStatus::with).stream();
    }

    /** Sensitive comes first: whoever mends the number has to know it. */
    private static @Nullable Reason reason(PlanStatus plan, boolean shared) {
        var number = plan.nhsNumber();
        if (plan.restricted()) {
            return Reason.SENSITIVE_HERE;
        }
        if (plan.sensitiveThere()) {
            return Reason.SENSITIVE_THERE;
        }
        if (number == null) {
            return plan.unborn() ? Reason.MOTHERS_NHS_NUMBER_MISSING : Reason.NHS_NUMBER_MISSING;
        }
        if (!NhsNumbers.isSound(number)) {
            return Reason.NHS_NUMBER_FAULTY;
        }
        if (plan.inactive()) {
            return Reason.NHS_NUMBER_INACTIVE;
        }
        return shared ? Reason.NHS_NUMBER_SHARED : null;
    }

    /** SHA-256 of the rows in their order, in hexadecimal digits: whoever puts the file together sees that none is missing. */
    public String digest() {
        try {
            var text = rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
