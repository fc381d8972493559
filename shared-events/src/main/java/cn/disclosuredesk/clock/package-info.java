/** 期限: working days, due dates and the day-by-day account that proves them, all without the machine's clock. */
@NullMarked
package cn.disclosuredesk.clock;

import org.jspecify.annotations.NullMarked;
