/** Visits of the licensing team, planned by risk; what they saw, and what follows from it. */
@NullMarked
package safeguarding.licensing.inspections;

