/** The lists for an inspection of children's services (Annex A) that this service can make: 5 and 7 (F). */
@NullMarked
package safeguarding.conference.returns.ofsted;

import org.jspecify.annotations.NullMarked;
