/** What happens to registrations of venues, told to others. */
@NullMarked
package safeguarding.licensing.venues.publication;

