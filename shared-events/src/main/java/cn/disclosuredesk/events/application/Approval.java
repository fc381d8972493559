package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who approved a step, and when (审批). {@code onPaper} = 线下签批: signed on a paper form that somebody else
 * recorded; in the desk otherwise. {@code on} is null where an imported ledger did not say.
 */
public record Approval(PersonId by, @Nullable LocalDate on, boolean onPaper) {}
