package safeguarding.conference.planenquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whom to ring: the area's team where there is a plan, the unit, and the emergency duty team. */
@ApplicationScoped
public class WhomToRing {

    private final PlanEnquirySettings settings;

    WhomToRing(PlanEnquirySettings settings) {
        this.settings = settings;
    }

    /** The numbers that go with an answer, always the unit's and the duty team's. */
    public List<PlanEnquirySettings.Number> about(PlanFinding finding) {
        var numbers = new ArrayList<PlanEnquirySettings.Number>();
        finding.area().map(settings.areas()::get).ifPresent(numbers::add);
        numbers.add(settings.office());
        numbers.add(settings.outOfHours());
        return List.copyOf(numbers);
    }
}
