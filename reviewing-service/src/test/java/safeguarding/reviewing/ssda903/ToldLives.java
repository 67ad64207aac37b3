package safeguarding.reviewing.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Lawful histories of children in care who do not exist, as sets of the years 2024 to 2026 tell them. */
final class ToldLives {

    static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> PLACES =
            List.of("U6,PR1", "U4,PR4", "K2,PR4", "T1,", "P1,PR0", "R2,PR3", "S1,PR5");
    private static final List<String> CODES = List.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

    private final Random random;
    private final List<Life> lives = new ArrayList<>();

    private record Stretch(LocalDate from, String start, LocalDate to, String end) {}

    private record Life(String number, boolean girl, List<Stretch> stretches, List<LocalDate> reviews, boolean uasc) {}

    ToldLives(String prefix, int many, long seed) {
        this.random = new Random(seed);
        for (var at = 0; at < many; at++) {
            lives.add(life("%s%04d".formatted(prefix, at)));
        }
    }

    private Life life(String number) {
        var stretches = new ArrayList<Stretch>();
        var reviews = new ArrayList<LocalDate>();
        var day = LocalDate.of(2023, 4, 3).plusDays(random.nextInt(300));
        var last = LocalDate.of(2026, 3, 31);
        while (day.isBefore(last) && stretches.size() < 12) {
            day = period(day, last, stretches, reviews).plusDays(20L + random.nextInt(200));
        }
        return new Life(number, random.nextBoolean(), stretches, reviews, random.nextInt(4) == 0);
    }

    private LocalDate period(LocalDate from, LocalDate last, List<Stretch> stretches, List<LocalDate> reviews) {
        var day = from;
        var legal = "V2";
        var place = PLACES.get(random.nextInt(PLACES.size()));
        var moved = 0;
        var reason = "S";
        while (true) {
            var where = "%s,N1,%s".formatted(legal, place);
            var posted = ",GU1 1AA,RH%d 1AA,".formatted(moved);
            var next = day.plusDays(10L + random.nextInt(250));
            reviews.add(day.plusDays(1 + random.nextInt(8)));
            if (next.isAfter(last)) {
                stretches.add(new Stretch(day, reason + "," + where, LocalDate.MAX, posted));
                return LocalDate.of(2099, 1, 1);
            }
            var kind = random.nextInt(5);
            if (kind == 0) {
                stretches.add(new Stretch(day, reason + "," + where, next, "E4A," + posted));
                return next;
            }
            stretches.add(new Stretch(day, reason + "," + where, next, "X1," + (kind == 1 ? "" : "CARPL") + posted));
            if (kind == 1) {
                legal = legal.equals("V2") ? "C1" : legal.equals("C1") ? "C2" : "V2";
                reason = "L";
            } else {
                // A change of the carer alone stands in no file but in its reason.
                if (kind != 2) {
                    place = PLACES.get(random.nextInt(PLACES.size()));
                    moved++;
                }
                reason = "P";
            }
            day = next;
        }
    }

    String header(int year) {
        return file(
                Sets.HEADER,
                life -> List.of("%s,%s,17/04/2010,WBRI,UN1,%s,"
                        .formatted(life.number(), sex(life, year), life.girl() ? "0" : "")),
                year);
    }

    String episodes(int year) {
        return file(
                Sets.EPISODES,
                life -> life.stretches().stream()
                        .filter(each -> in(each, year))
                        .map(each -> "%s,%s,%s,%s"
                                .formatted(life.number(), WRITTEN.format(each.from()), each.start(), ended(each, year)))
                        .toList(),
                year);
    }

    String reviews(int year) {
        return file(
                Sets.REVIEWS,
                life -> life.reviews().stream()
                        .filter(new ReturnYear(year)::holds)
                        .map(day -> "%s,17/04/2010,%s,%s"
                                .formatted(
                                        life.number(),
                                        WRITTEN.format(day),
                                        CODES.get(day.getDayOfYear() % CODES.size())))
                        .toList(),
                year);
    }

    String unaccompanied(int year) {
        return file(
                Sets.UASC,
                life -> life.uasc()
                        ? List.of("%s,%s,17/04/2010,".formatted(life.number(), sex(life, year)))
                        : List.of(),
                year);
    }

    byte[] set(int year) {
        return Sets.set(header(year), reviews(year), unaccompanied(year), episodes(year));
    }

    private static String sex(Life life, int year) {
        return year < 2025 ? life.girl() ? "2" : "1" : life.girl() ? "F" : "M";
    }

    private static String ended(Stretch each, int year) {
        if (!each.to().isAfter(new ReturnYear(year).ends())) {
            return WRITTEN.format(each.to()) + "," + each.end();
        }
        return ",," + each.end().substring(each.end().indexOf(",GU1"));
    }

    private static boolean in(Stretch each, int year) {
        return new ReturnYear(year).touches(each.from(), each.to());
    }

    private String file(String header, Function<Life, List<String>> lines, int year) {
        return Sets.file(
                header,
                lives.stream()
                        .filter(life -> life.stretches().stream().anyMatch(each -> in(each, year)))
                        .flatMap(life -> lines.apply(life).stream())
                        .toArray(String[]::new));
    }
}
