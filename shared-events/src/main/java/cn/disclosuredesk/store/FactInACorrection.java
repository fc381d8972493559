package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A correction holds the whole fact as it should have been recorded: written with its stored name as {@code fact}, so
 * that it can be read again. The annotation stands here because events may not know Jackson.
 */
interface FactInACorrection {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    DisclosureEvent to();
}
