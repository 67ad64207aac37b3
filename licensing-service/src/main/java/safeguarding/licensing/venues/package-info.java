/** Premises with entertainment that involves children, registered by the county's own scheme (H16). */
@NullMarked
package safeguarding.licensing.venues;

