/** Visits, complaints and risk in the database. */
@NullMarked
package safeguarding.licensing.inspections.store;

