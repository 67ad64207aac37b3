/** The list for an inspection of children's services (Annex A) that this service can make: 8, looked-after children (F). */
@NullMarked
package safeguarding.reviewing.ofsted;

import org.jspecify.annotations.NullMarked;
