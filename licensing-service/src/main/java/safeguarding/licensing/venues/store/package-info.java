/** Registrations of venues in the database. */
@NullMarked
package safeguarding.licensing.venues.store;

