/** What every event of the desk has in common. */
@NullMarked
package cn.disclosuredesk.events;

import org.jspecify.annotations.NullMarked;
