package safeguarding.platform.local.council;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that comes to conferences. All of them are invented.
 *
 * @param code as the histories name it
 * @param kind kind of agency as which it comes
 * @param client machine client of the demonstration that acts for it; null when it has no system
 */
public record Agency(String code, String kind, @Nullable String client) {

    private static final List<Agency> OF_THE_COUNTY = List.of(
            new Agency("council-social-care", "social-care", null),
            new Agency("police-public-protection", "police", "partner-police"),
            new Agency("hospital-ash-hill", "hospital", "partner-hospital"),
            new Agency("adult-mental-health-county", "adult-mental-health", null),
            new Agency("drug-and-alcohol-county", "substance-misuse", null),
            new Agency("probation-county", "probation", null));

    /** All whom the histories name, and the hospital. */
    static List<Agency> all() {
        return Stream.concat(
                        OF_THE_COUNTY.stream(), Arrays.stream(Area.values()).flatMap(Agency::of))
                .toList();
    }

    private static Stream<Agency> of(Area area) {
        var services = Stream.of(
                new Agency(area.agency("midwifery"), "midwife", null),
                new Agency(area.agency("health-visiting"), "health-visitor", null),
                new Agency(area.agency("childrens-centre"), "early-years", null),
                new Agency(area.agency("school-nursing"), "school-nurse", null));
        var schools = area.schools().stream()
                .map(code -> new Agency(code, "school", code.equals("school-beech-primary") ? "partner-school" : null));
        var practices = area.practices().stream()
                .map(code -> new Agency(code, "gp", code.equals("gp-practice-elm") ? "partner-gp" : null));
        return Stream.of(services, schools, practices).flatMap(agencies -> agencies);
    }

    /** What it is called: its code in words. */
    public String name() {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " (invented)";
    }
}
