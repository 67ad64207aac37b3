package safeguarding.reviewing.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the set whose matter is not held here: they are known by their headers, and neither read nor given out. */
@ApplicationScoped
public class FilesNotHeld {

    private static final int SOCIAL_WORKERS_FROM = 2024;
    private static final int DEPRIVATION_OF_LIBERTY_FROM = 2027;

    private final ReturnFiles held;

    FilesNotHeld(ReturnFiles held) {
        this.held = held;
    }

    /** Their exact headers in the set of a year, by name. */
    public Map<String, List<String>> in(ReturnYear year) {
        var others = of(year);
        held.in(year).forEach(file -> others.remove(file.name()));
        return others;
    }

    private static Map<String, List<String>> of(ReturnYear year) {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(
                "OC2",
                List.of(
                        "CHILD",
                        "DOB",
                        "SDQ_SCORE",
                        "SDQ_REASON",
                        "CONVICTED",
                        "HEALTH_CHECK",
                        "IMMUNISATIONS",
                        "TEETH_CHECK",
                        "HEALTH_ASSESSMENT",
                        "SUBSTANCE_MISUSE",
                        "INTERVENTION_RECEIVED",
                        "INTERVENTION_OFFERED"));
        all.put("OC3", List.of("CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"));
        all.put(
                "AD1",
                List.of(
                        "CHILD",
                        "DOB",
                        "DATE_INT",
                        "DATE_MATCH",
                        "FOSTER_CARE",
                        "NB_ADOPTR",
                        "SEX_ADOPTR",
                        "LS_ADOPTR"));
        all.put("PlacedAdoption", List.of("CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"));
        all.put("PrevPerm", List.of("CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"));
        all.put("Missing", List.of("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"));
        if (year.march() >= SOCIAL_WORKERS_FROM) {
            all.put("SWEpisodes", List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"));
        }
        if (year.march() >= DEPRIVATION_OF_LIBERTY_FROM) {
            all.put("DoLo", List.of("CHILD", "DOB", "DOLO_START", "DOLO_END"));
        }
        return all;
    }
}
