/** Drift in the database: the facts that its rules judge, and its figures. */
@NullMarked
package safeguarding.conference.drift.store;

import org.jspecify.annotations.NullMarked;
