package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import safeguarding.platform.local.council.Family.Home;

/** Families as they come to the county: names, ages and numbers are made up. */
final class Families {

    private static final List<String> GIRLS = List.of(
            "Ada", "Bryony", "Carys", "Dilys", "Esme", "Fern", "Greta", "Hetty", "Isla", "Juno", "Kitty", "Lottie",
            "Maeve", "Nell", "Orla", "Posy", "Romy", "Saffi", "Tilda", "Una", "Vera", "Willa", "Yara", "Zadie");
    private static final List<String> BOYS = List.of(
            "Abel", "Ben", "Caleb", "Dev", "Eddie", "Felix", "Gus", "Huw", "Idris", "Jem", "Kit", "Ludo", "Milo", "Ned",
            "Otis", "Perry", "Rafe", "Sami", "Toby", "Umar", "Vic", "Wilf", "Yusuf", "Zac");
    private static final List<String> STARTS = List.of(
            "Sample",
            "Tester",
            "Mock",
            "Fable",
            "Figment",
            "Pattern",
            "Maker",
            "Tale",
            "Yarn",
            "Ficton",
            "Inkle",
            "Quill",
            "Sketch",
            "Specimen",
            "Nonesuch",
            "Paper",
            "Draft",
            "Pretend");
    private static final List<String> ENDS =
            List.of("well", "ton", "ford", "ham", "ley", "wick", "combe", "hurst", "bury", "dale", "worth", "stead");
    private static final List<String> STREETS =
            List.of("Example Road", "Model Lane", "Pattern Street", "Fable Close", "Inkwell Way", "Draft Drive");
    private static final List<String> ETHNICITIES = List.of(
            "WBRI", "WOTH", "WIRI", "WROM", "WIRT", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "NOBT");
    private static final int[] ETHNICITY_WEIGHTS = {744, 46, 5, 12, 8, 24, 9, 22, 22, 9, 24, 6, 16, 4, 14, 4, 3, 12, 16
    };
    private static final int[] SIZES = {50, 27, 14, 6, 3};
    private static final List<Area> AREAS = List.of(Area.values());
    private static final int[] AREA_WEIGHTS = {27, 24, 25, 24};
    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Chance chance;
    private final NhsNumbers numbers;
    private int families;
    private int children;

    Families(Chance chance) {
        this(chance, 0, new NhsNumbers());
    }

    /** Families whose numbers begin after others'. */
    Families(Chance chance, int numbersGivenOut, NhsNumbers numbers) {
        this.chance = chance;
        this.families = numbersGivenOut;
        this.children = numbersGivenOut;
        this.numbers = numbers;
    }

    /**
     * The next family.
     *
     * @param most how many children at most
     * @param on civil day on which its conference is held
     */
    Family next(int most, LocalDate on) {
        int size = Math.min(most, 1 + chance.weighted(SIZES));
        return family(births(size, on));
    }

    /** A family whose only child is expected. */
    Family expecting(LocalDate on) {
        return family(List.of(on.plusDays(chance.between(20, 90))));
    }

    /** A young person who came alone. */
    Family alone(LocalDate on, int youngest, int eldest) {
        return family(List.of(on.minusDays(chance.between(youngest * DAYS_OF_A_YEAR, eldest * DAYS_OF_A_YEAR))));
    }

    private Family family(List<LocalDate> births) {
        families++;
        var name = chance.oneOf(STARTS) + chance.oneOf(ENDS);
        var ethnicity = ETHNICITIES.get(chance.weighted(ETHNICITY_WEIGHTS));
        var siblings = new ArrayList<YoungPerson>();
        for (var born : births) {
            siblings.add(child(born, ethnicity, siblings));
        }
        return new Family(families, name, home(), siblings);
    }

    /** The eldest first. Most are small: babies and the years before school are a good third. */
    private List<LocalDate> births(int size, LocalDate on) {
        int[][] ages = {{0, 0}, {1, 4}, {5, 9}, {10, 15}, {16, 16}};
        var range = ages[chance.weighted(13, 30, 29, 25, 3)];
        var born = on.minusWeeks((long) WEEKS_OF_A_YEAR * chance.between(range[0], range[1]) + chance.between(3, 50));
        var births = new ArrayList<LocalDate>();
        for (int sibling = 0; sibling < size; sibling++) {
            births.addFirst(born);
            born = born.minusDays(chance.between(380, 1300));
        }
        births.removeIf(day -> births.size() > 1 && !day.plusYears(17).isAfter(on));
        return births;
    }

    private YoungPerson child(LocalDate born, String ethnicity, List<YoungPerson> elder) {
        children++;
        boolean boy = chance.in(51);
        var taken = elder.stream().map(YoungPerson::given).toList();
        var names = (boy ? BOYS : GIRLS)
                .stream().filter(name -> !taken.contains(name)).toList();
        return new YoungPerson(
                String.format(Locale.ROOT, "D%06d", 100_000 + children),
                chance.oneOf(names),
                boy ? "M" : "F",
                ethnicity,
                born,
                numbers.next());
    }

    private Home home() {
        var area = AREAS.get(chance.weighted(AREA_WEIGHTS));
        return new Home(
                area,
                chance.oneOf(area.teams()),
                chance.oneOf(area.keyWorkers()),
                chance.oneOf(area.practices()),
                chance.oneOf(area.schools()),
                chance.between(1, 180) + " " + chance.oneOf(STREETS),
                chance.in(60));
    }
}
