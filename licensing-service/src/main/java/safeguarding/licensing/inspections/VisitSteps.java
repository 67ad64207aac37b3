package safeguarding.licensing.inspections;


/** What happened to a visit after it was planned, in order. */
public record VisitSteps(List<VisitStep> all) {

    public VisitSteps {
        all = List.copyOf(all);
    }

    VisitSteps with(VisitStep step) {
        return new VisitSteps(Stream.concat(all.stream(), Stream.of(step)).toList());
    }
}
