/** What passing time does to licences. */
@NullMarked
package safeguarding.licensing.licences.incoming;

import org.jspecify.annotations.NullMarked;
