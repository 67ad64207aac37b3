package safeguarding.conference.returns.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import safeguarding.conference.returns.HeldPerson;

/** The columns that the lists have in common. */
final class ChildColumns {

    private ChildColumns() {}

    /** The first six columns. */
    static <R> List<Column<R>> all(Function<R, InspectedChild> child, Function<R, LocalDate> asAt) {
        return List.of(
                of("Child Unique ID", child, HeldPerson::councilChildId),
                of("Gender", child, person -> Labels.gender(person.sex())),
                of("Ethnicity", child, person -> Labels.ethnicity(person.ethnicity())),
                of("Date of Birth", child, person -> Labels.day(person.bornOn())),
                new Column<R>(
                        "Age of Child (Years)",
                        row -> Labels.age(person(child, row).bornOn(), asAt.apply(row))),
                of("Does the Child have a Disability", child, Labels::disability));
    }

    static <R> Column<R> team(Function<R, InspectedChild> child) {
        return of("Allocated Team", child, person -> Labels.text(person.team()));
    }

    static <R> Column<R> worker(Function<R, InspectedChild> child) {
        return of("Allocated Worker", child, person -> Labels.text(person.keyWorker()));
    }

    private static <R> Column<R> of(
            String header, Function<R, InspectedChild> child, Function<HeldPerson, String> cell) {
        return new Column<>(header, row -> cell.apply(person(child, row)));
    }

    private static <R> HeldPerson person(Function<R, InspectedChild> child, R row) {
        return child.apply(row).child().person();
    }
}
