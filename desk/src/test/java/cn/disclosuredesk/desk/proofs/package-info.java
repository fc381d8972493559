/** Proofs on the whole desk, over HTTP as another program would use it: each class states one promise of the office. */
@NullMarked
package cn.disclosuredesk.desk.proofs;

import org.jspecify.annotations.NullMarked;
