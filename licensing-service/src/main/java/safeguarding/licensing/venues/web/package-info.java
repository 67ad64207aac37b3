/** Registrations of venues over HTTP. */
@NullMarked
package safeguarding.licensing.venues.web;

