/** conference-service: the unit's child protection conferences, from the request to the plan. */
@NullMarked
package safeguarding.conference;

import org.jspecify.annotations.NullMarked;
