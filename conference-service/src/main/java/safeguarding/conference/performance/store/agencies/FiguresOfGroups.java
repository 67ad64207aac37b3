package safeguarding.conference.performance.store.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import safeguarding.platform.measure.Indicator;

/** Involvement of GPs and of adult services over time, which the report of November 2013 asks to raise. */
@ApplicationScoped
class FiguresOfGroups {

    /** GPs that were invited. */
    @Produces
    @Singleton
    Indicator gpsInvited() {
        return new FigureOfGroup(new AgenciesInvited(), AgencyGroup.GPS);
    }

    /** GPs that came. */
    @Produces
    @Singleton
    Indicator gpsThatCame() {
        return new FigureOfGroup(new AgencyAttendance(), AgencyGroup.GPS);
    }

    /** Reports of GPs. */
    @Produces
    @Singleton
    Indicator reportsOfGps() {
        return new FigureOfGroup(new AgencyReportsInTime(), AgencyGroup.GPS);
    }

    /** GPs that came or reported. */
    @Produces
    @Singleton
    Indicator gpsThatContributed() {
        return new FigureOfGroup(new AgenciesContributing(), AgencyGroup.GPS);
    }

    /** Adult services that were invited. */
    @Produces
    @Singleton
    Indicator adultServicesInvited() {
        return new FigureOfGroup(new AgenciesInvited(), AgencyGroup.ADULT_SERVICES);
    }

    /** Adult services that came. */
    @Produces
    @Singleton
    Indicator adultServicesThatCame() {
        return new FigureOfGroup(new AgencyAttendance(), AgencyGroup.ADULT_SERVICES);
    }

    /** Reports of adult services. */
    @Produces
    @Singleton
    Indicator reportsOfAdultServices() {
        return new FigureOfGroup(new AgencyReportsInTime(), AgencyGroup.ADULT_SERVICES);
    }

    /** Adult services that came or reported. */
    @Produces
    @Singleton
    Indicator adultServicesThatContributed() {
        return new FigureOfGroup(new AgenciesContributing(), AgencyGroup.ADULT_SERVICES);
    }
}
