/** Takes the events of reviewing-service. */
@NullMarked
package safeguarding.conference.lookedafter.incoming;

import org.jspecify.annotations.NullMarked;
