/** What this service holds on a person, put together for that person, with marks where it names others (L13). */
@NullMarked
package safeguarding.conference.subjectaccess;

import org.jspecify.annotations.NullMarked;
