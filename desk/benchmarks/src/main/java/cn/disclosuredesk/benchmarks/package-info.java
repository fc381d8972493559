/** What the packaged desk takes on the machine at hand: printed, never judged. */
@NullMarked
package cn.disclosuredesk.benchmarks;

import org.jspecify.annotations.NullMarked;
