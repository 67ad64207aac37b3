package safeguarding.reviewing.ofsted;

import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.careplan.Route;

/** The words of Annex A for the codes of the return (F, list 8); nothing is an empty cell. */
final class CareLabels {

    private CareLabels() {}

    static String need(String code) {
        return switch (code) {
            case "N1" -> "a) Abuse or neglect";
            case "N2" -> "b) Child's disability";
            case "N3" -> "c) Parents illness or disability";
            case "N4" -> "d) Family in acute stress";
            case "N5" -> "e) Family dysfunction";
            case "N6" -> "f) Socially unacceptable behaviour";
            case "N7" -> "g) Low income";
            case "N8" -> "h) Absent parenting";
            default -> "j) Not stated";
        };
    }

    static String legalStatus(String code) {
        return switch (code) {
            case "C1" -> "a) Interim care orders";
            case "C2" -> "b) Full care orders";
            case "D1" -> "c) Freed for  Adoption";
            case "E1" -> "d) Placement order granted";
            case "V2", "V3", "V4" -> "e) Accommodated under S20";
            case "L1", "L2", "L3" -> "f) Detained on child protection grounds in LA accommodation";
            case "J1" -> "J1: Remanded to LA or youth detention";
            case "J2" -> "J2: LA accommodation under PACE";
            case "J3" -> "g) Youth justice legal Statuses";
            default -> "";
        };
    }

    static String placement(String code) {
        return switch (code) {
            case "P1" -> "c) Placed with parents";
            case "P2" -> "d) Independent living";
            case "P3" -> "e) Residential employment";
            case "H5", "K3" -> "f) Residential accommodation";
            case "K1" -> "g) Secure Children’s Homes";
            case "K2" -> "h) Children’s Homes";
            case "R1" -> "i) Residential Care Home";
            case "R2" -> "j) NHS/Health Trust";
            case "R3" -> "k) Family Centre or Mother and Baby Unit";
            case "R5" -> "l) Young Offender Institution";
            case "S1" -> "m) Residential school";
            default -> kindOfPlacement(code);
        };
    }

    private static String kindOfPlacement(String code) {
        return switch (code.charAt(0)) {
            case 'U' -> "a) Foster Placement";
            case 'A' -> "b) Placed for adoption";
            case 'T' -> "o) Temporary placement";
            default -> "n) Other placements";
        };
    }

    static String provider(@Nullable String code) {
        return switch (code) {
            case null -> "";
            case "PR1" -> "a) Own LA";
            case "PR4" -> "b) Private";
            default -> "c) Other";
        };
    }

    static String ceased(@Nullable String code) {
        return switch (code) {
            case null -> "";
            case "E11", "E12" -> "a) Adopted";
            case "E2" -> "b) Died";
            case "E3" -> "c) Care taken by another LA";
            case "E4A", "E4B" -> "d) Returned home to live with parents or relatives";
            case "E13" ->
                "e) Left care to live with parents, relatives or other person with no parental responsibility";
            case "E41" -> "f) Residence order granted";
            case "E43", "E44", "E45", "E46", "E47", "E48" -> "g) Special Guardianship Orders";
            case "E5", "E6" -> "h) Moved into independent living";
            case "E7" -> "i) Transferred to residential care funded by adult social services";
            case "E9" -> "j) Sentenced to custody";
            case "E14" -> "k) Accommodation on remand ended";
            case "E15" -> "l) Age assessment determined child was 18 or over";
            case "E16" -> "m) Child moved abroad";
            default -> "n) Care ceased for any other reason";
        };
    }

    static String permanence(@Nullable Route route) {
        return switch (route) {
            case null -> "";
            case RETURN_HOME -> "a) Return to family";
            case ADOPTION -> "b) Adoption";
            case SPECIAL_GUARDIANSHIP -> "c) SGO/CAO";
            case LONG_TERM_FOSTERING -> "f) Long-term fostering";
            case KINSHIP, OTHER -> "g) Other";
        };
    }
}
