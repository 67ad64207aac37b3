/** Figures about child protection plans, counted in the database. */
@NullMarked
package safeguarding.conference.performance.store.plans;

import org.jspecify.annotations.NullMarked;
