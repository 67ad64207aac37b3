package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Care, reviews and what puts them off or brings them forward, at random from a number. */
final class RandomCare {

    private final Random random;
    private final LocalDate start;

    RandomCare(int number) {
        random = new Random(number);
        start = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(12 * 365));
    }

    ReviewFacts facts() {
        boolean shortBreaks = random.nextInt(3) == 0;
        return new ReviewFacts(care(shortBreaks), reviews(), triggers(), exemptions());
    }

    private CareUnderReview care(boolean shortBreaks) {
        var episodes = new ArrayList<CareEpisode>();
        episodes.add(new CareEpisode(start, shortBreaks ? "V4" : "C1", "U6", "carer-1"));
        if (random.nextInt(2) == 0) {
            episodes.add(new CareEpisode(start.plusDays(1 + random.nextInt(400)), "C2", "U4", "carer-1"));
        }
        return new CareUnderReview(start, null, episodes, shortBreaks ? stays() : List.of());
    }

    private List<ShortStay> stays() {
        var stays = new ArrayList<ShortStay>();
        var day = start;
        for (int i = random.nextInt(30); i >= 0; i--) {
            var end = day.plusDays(1 + random.nextInt(7));
            stays.add(new ShortStay(day, end));
            day = end.plusDays(1 + random.nextInt(25));
        }
        return stays;
    }

    private List<HeldReview> reviews() {
        var reviews = new ArrayList<HeldReview>();
        var day = start.plusDays(random.nextInt(45));
        for (int i = random.nextInt(6); i > 0; i--) {
            reviews.add(HeldReview.on(day));
            day = day.plusDays(1 + random.nextInt(220));
        }
        return reviews;
    }

    private List<BroughtForward> triggers() {
        var triggers = new ArrayList<BroughtForward>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var on = start.plusDays(random.nextInt(700));
            var by = on.plusDays(random.nextInt(60));
            triggers.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new BroughtForward.IroAsks(on, by);
                        case 1 -> new BroughtForward.WelfareNotSafeguarded(on, by);
                        case 2 -> new BroughtForward.Detained(on, by);
                        default -> new BroughtForward.AccommodationStops(on, by, random.nextBoolean());
                    });
        }
        return triggers;
    }

    private List<Exemption> exemptions() {
        var exemptions = new ArrayList<Exemption>();
        var on = start;
        for (int i = random.nextInt(4); i > 0; i--) {
            on = on.plusDays(1 + random.nextInt(200));
            exemptions.add(new Exemption(on, on.plusDays(random.nextInt(120)), "in hospital"));
        }
        return exemptions;
    }
}
